/**
 * GB/T 7714-2025 as a CSL style, for the kinds of thing that the archive holds: newspaper articles (the standard's
 * 析出文献 of a serial), pages and data online. One entry without a number; Chinese punctuation, as the standard
 * asks of entries in Chinese. The day of the archive's edition stands beside it (更新或修改日期). What is unknown stands in brackets, and so does a date that is inferred.
 */
export const gbt7714 = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="zh-CN">
  <info>
    <title>GB/T 7714-2025</title>
    <id>gbt7714-2025-archive</id>
    <updated>2026-11-01T00:00:00+08:00</updated>
  </info>
  <macro name="authors">
    <names variable="author"><name delimiter="，" delimiter-precedes-et-al="always"/><et-al term="et-al"/></names>
  </macro>
  <macro name="edited">
    <group>
      <names variable="editor" suffix="，整理"><name delimiter="，"/></names>
      <text variable="version" prefix="（" suffix="）"/>
    </group>
  </macro>
  <macro name="genre">
    <choose>
      <if type="article-newspaper"><text value="[N/OL]"/></if>
      <else-if type="dataset"><text value="[DS/OL]"/></else-if>
      <else><text value="[EB/OL]"/></else>
    </choose>
  </macro>
  <macro name="day">
    <date variable="issued">
      <date-part name="year" range-delimiter="/"/>
      <date-part name="month" form="numeric-leading-zeros" prefix="-" range-delimiter="/"/>
      <date-part name="day" form="numeric-leading-zeros" prefix="-" range-delimiter="/"/>
    </date>
  </macro>
  <macro name="updated">
    <group prefix="（" suffix="）"><text macro="day"/></group>
  </macro>
  <macro name="issued">
    <choose>
      <if is-uncertain-date="issued"><text macro="day" prefix="[" suffix="]"/></if>
      <else-if variable="issued"><text macro="day"/></else-if>
      <else><text value="[日期不详]"/></else>
    </choose>
  </macro>
  <macro name="newspaper">
    <choose>
      <if variable="container-title"><text variable="container-title"/></if>
      <else><text value="[报纸不详]"/></else>
    </choose>
  </macro>
  <macro name="accessed">
    <date variable="accessed" prefix="[" suffix="]">
      <date-part name="year"/>
      <date-part name="month" form="numeric-leading-zeros" prefix="-"/>
      <date-part name="day" form="numeric-leading-zeros" prefix="-"/>
    </date>
  </macro>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography et-al-min="4" et-al-use-first="3">
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="authors"/>
        <group><text variable="title"/><text macro="genre"/></group>
        <choose><if type="article-newspaper"><text macro="edited"/></if></choose>
        <choose>
          <if type="article-newspaper">
            <group delimiter="，">
              <text macro="newspaper"/>
              <group><text macro="issued"/><text variable="page" prefix="（" suffix="）"/></group>
            </group>
          </if>
          <else-if type="dataset"><group><text variable="archive"/><text macro="updated"/><text macro="accessed"/></group></else-if>
          <else><group><text macro="updated"/><text macro="accessed"/></group></else>
        </choose>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;

/** The words that the style needs of its language; no locale for Chinese comes with the engine. */
export const chinese = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="zh-CN">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="year"/><date-part name="month"/><date-part name="day"/></date>
  <date form="numeric"><date-part name="year"/><date-part name="month"/><date-part name="day"/></date>
  <terms>
    <term name="et-al">等</term>
    <term name="and">和</term>
    <term name="open-quote">“</term><term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
    <term name="page" form="short"><single></single><multiple></multiple></term>
    <term name="page-range-delimiter">-</term>
  </terms>
</locale>`;
