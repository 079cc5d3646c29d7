/** The archive's own feeds and calendars, with their addresses. */

import { address } from '../../domain/addresses/address.ts';
import type { Milestone, Union } from '../../domain/archive/archive.ts';
import type { TopicData } from '../../domain/model.ts';
import { archive } from '../../reader/archive.ts';
import { theIdentity } from '../../reader/identity/identity.ts';
import { fullUrl, href, siteDescription, siteName } from '../../site.ts';
import { full } from '../citation/items.ts';
import { makeCalendar } from './calendar.ts';
import { type FeedKind, makeFeed, milestoneEntry, reportDay, reportEntry } from './feed.ts';

export const reportFeed = (kind: FeedKind) =>
  makeFeed(
    {
      title: `${siteName}：新报告`,
      author: siteName,
      description: siteDescription,
      page: fullUrl(address.home),
      self: { xml: fullUrl(address.feed('xml')), json: fullUrl(address.feed('json')) },
      style: href(address.feedStyle),
    },
    archive.reports.map((r) => reportEntry(r, full.report(r.id))),
    kind,
  );

const ofUnion = (union: Union) => archive.milestonesOf.union(union.id);

export const unionFeed = (union: Union, kind: FeedKind) =>
  makeFeed(
    {
      title: `${siteName}：${union.name}`,
      author: siteName,
      description: `${union.name}的新报告和新大事。`,
      page: full.union(union.id),
      self: { xml: fullUrl(address.unionFeed(union.id, 'xml')), json: fullUrl(address.unionFeed(union.id, 'json')) },
      style: href(address.feedStyle),
    },
    [
      ...archive.reportsOf.union(union.id).map((r) => reportEntry(r, full.report(r.id))),
      ...ofUnion(union).map((m) => milestoneEntry(m, archive, full.milestone(m.id))),
    ],
    kind,
  );

export const topicFeed = ({ id, name }: TopicData, kind: FeedKind) =>
  makeFeed(
    {
      title: `${siteName}：${name}`,
      author: siteName,
      description: `主题“${name}”的新大事。`,
      style: href(address.feedStyle),
      page: fullUrl(address.topic(id)),
      self: { xml: fullUrl(address.topicFeed(id, 'xml')), json: fullUrl(address.topicFeed(id, 'json')) },
    },
    archive.milestonesOf.topic(id).map((m) => milestoneEntry(m, archive, full.milestone(m.id))),
    kind,
  );

const calendar = (milestones: Milestone[], name: string, path: string, anniversaries = false) =>
  makeCalendar(milestones, {
    id: theIdentity().id,
    name,
    url: fullUrl(path),
    urlOf: (m) => full.milestone(m.id),
    knownOn: (m) => reportDay(archive.report(m.report)),
    anniversaries,
  });

export const milestoneCalendar = () =>
  calendar(archive.milestones, `${siteName}：大事`, address.data('milestones.ics'));

export const anniversaryCalendar = () =>
  calendar(archive.milestones, `${siteName}：历史上的今天`, address.data('anniversaries.ics'), true);

export const unionCalendar = (union: Union) =>
  calendar(ofUnion(union), `${union.name}大事`, address.unionCalendar(union.id));
