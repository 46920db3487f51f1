namespace Geopol.Events.Tests;

/// <content>Years of two digits after an apostrophe, and years that are written once for two dates.</content>
internal static partial class TimePhraseCases
{
    private const string Years = """
        en | 2024-06-09 |        | Sept '01                               | 2001-09 | as-written
        en | 2024-06-09 |        | Jan '20                                | 2020-01 | as-written
        en | 2024-06-09 | past   | June '24                               | 2024-06 | as-written
        en | 2024-06-09 |        | May ’22                                | 2022-05 | as-written
        en | 2024-06-09 |        | since March '14                        | 2014-03/.. | since
        en | 2024-06-09 |        | by June '25                            | [2024-06-09..2025-06-30] | by
        en | 2024-06-09 |        | 9 November '89                         | 1989-11-09 | as-written
        en | 2024-06-09 |        | in August '68                          | 1968-08 | as-written
        en | 2024-06-09 |        | Oct ‘73                                | 1973-10 | as-written
        en | 2024-06-09 |        | in '45                                 | 1945 | as-written
        en | 2024-06-09 |        | between '39 and '45                    | [1939..1945] | between
        en | 2024-06-09 |        | in the '60s                            | [1960..1969] | decade-as-written
        en | 2024-06-09 |        | by '30                                 | [2024-06-09..2030-12-31] | by
        en | 2024-06-09 |        | Sept ′01                               | 2001-09 | as-written
        de | 2024-06-09 |        | im Mai ’45                             | 1945-05 | as-written
        en | 2024-06-12 |        | from 28 to 3 January 2023              |  | from-to
        en | 2024-06-12 |        | from 30 to 2 June                      |  | from-to
        en | 2024-06-12 |        | June 30-2, 2024                        |  | from-to
        de | 2024-06-12 |        | vom 13. bis 11. September 2020         |  | from-to
        en | 2024-06-12 |        | from 11 to 13 September 2020           | 2020-09-11/2020-09-13 | from-to
        en | 2024-06-12 |        | Feb 24 22                              |  | 
        en | 2024-06-12 |        | June 5, 24                             |  | 
        en | 2024-06-12 |        | 2014, 2022                             |  | 
        en | 2024-06-12 |        | May 3, 9, 2024                         |  | 
        en | 2024-06-12 |        | March, June 2023                       |  | 
        en | 2024-06-12 |        | March-June 2023                        | 2023-03/2023-06 | from-to
        en | 2024-06-12 |        | 2014/2022                              | 2014/2022 | from-to
        en | 2024-01-05 |        | this winter                            | 2023-24 | this-season
        en | 2024-06-12 |        | this winter                            | 2024-24 | this-season
        en | 2024-06-12 |        | in this spring                         | 2024-21 | this-season
        de | 2024-02-10 |        | in diesem Winter                       | 2023-24 | this-season
        en | 2024-06-09 |        | between May '22 and July '23           | [2022-05..2023-07] | between
        en | 2024-06-09 |        | in the '90s                            | [1990..1999] | decade-as-written
        en | 2024-06-09 |        | early '22                              | [2022-01-01..2022-03-31] | part-of-year
        en | 2024-06-09 |        | Q3'23                                  | [2023-07-01..2023-09-30] | quarter-of-year
        en | 2024-06-09 |        | on '24                                 |  | 
        en | 2024-06-09 |        | May '24'                               | 2024-05-24 | nearest
        de | 2024-06-09 |        | im Mai ’22                             | 2022-05 | as-written
        de | 2024-06-09 |        | seit Februar '22                       | 2022-02/.. | since
        de | 2024-06-09 |        | Ende '23                               | [2023-10-01..2023-12-31] | part-of-year
        en | 2024-06-09 |        | from December to February 2015         | 2014-12/2015-02 | from-to
        en | 2024-06-09 | past   | from November 2023 to February         | 2023-11/2024-02 | from-to
        en | 2024-06-09 |        | between 28 December and 3 January 2023 | [2022-12-28..2023-01-03] | between
        en | 2024-06-09 |        | from December 28 to January 3, 2023    | 2022-12-28/2023-01-03 | from-to
        en | 2024-06-09 |        | from October 2021 to May               | 2021-10/2022-05 | from-to
        en | 2024-06-09 |        | between November and January 2020      | [2019-11..2020-01] | between
        en | 2024-06-09 |        | from March to May 2015                 | 2015-03/2015-05 | from-to
        en | 2024-06-09 | future | from November to January 2026          | 2025-11/2026-01 | from-to-coming
        en | 2024-06-09 |        | from 30 December 2022 to 2 January     | 2022-12-30/2023-01-02 | from-to
        en | 2024-06-09 |        | Dec. 30, 2022 - Jan. 2, 2023           | 2022-12-30/2023-01-02 | from-to
        en | 2024-06-09 |        | 30 December to 2 January 2023          | 2022-12-30/2023-01-02 | from-to
        en | 2024-06-09 |        | from 2021 to 2019                      |  | from-to
        de | 2024-06-09 |        | vom 28. Dezember bis 3. Januar 2023    | 2022-12-28/2023-01-03 | from-to
        de | 2024-06-09 |        | von Oktober 2022 bis März              | 2022-10/2023-03 | from-to
        de | 2024-06-09 |        | zwischen November und Februar 2020     | [2019-11..2020-02] | between
        de | 2024-06-09 |        | vom 30.12.2022 bis 2.1.2023            | 2022-12-30/2023-01-02 | from-to
        de | 2024-06-09 |        | von Dezember bis Februar 2015          | 2014-12/2015-02 | from-to
        en | 2020-09-21 | past   | September 11-13                        | 2020-09-11/2020-09-13 | from-to
        en | 2020-09-21 |        | from September 11 to 13, 2019          | 2019-09-11/2019-09-13 | from-to
        en | 2020-09-21 |        | Sept. 11 through 13                    | 2020-09-11/2020-09-13 | from-to
        en | 2020-09-21 | future | October 3-5                            | 2020-10-03/2020-10-05 | from-to-coming
        en | 2020-09-21 |        | between May 9 and 11                   | [2020-05-09..2020-05-11] | between
        en | 2020-09-21 |        | Aug. 30 - Sept. 2                      | 2020-08-30/2020-09-02 | from-to
        """;
}
