namespace Geopol.Events.Tests;

/// <content>The German phrases.</content>
internal static partial class TimePhraseCases
{
    private const string German = """
        de | 2023-09-09 |        | heute                                  | 2023-09-09 | same-day
        de | 2023-01-01 |        | gestern                                | 2022-12-31 | day-before
        de | 2024-03-01 |        | gestern Abend                          | 2024-02-29 | day-before
        de | 2023-03-01 |        | vorgestern                             | 2023-02-27 | two-days-before
        de | 2023-12-31 |        | morgen früh                            | 2024-01-01 | day-after
        de | 2023-12-31 |        | übermorgen                             | 2024-01-02 | two-days-after
        de | 2023-09-09 |        | in der vergangenen Nacht               | [2023-09-08..2023-09-09] | last-night
        de | 2023-09-09 | past   | am Dienstag                            | 2023-09-05 | weekday-latest
        de | 2023-09-09 | future | am Dienstagabend                       | 2023-09-12 | weekday-coming
        de | 2023-09-09 |        | am Dienstag                            | [2023-09-05,2023-09-12] | weekday-either
        de | 2023-09-06 |        | am vergangenen Montag                  | 2023-09-04 | weekday-before
        de | 2023-09-06 |        | kommenden Freitag                      | 2023-09-08 | weekday-after
        de | 2023-09-06 |        | letzten Montag                         | [2023-08-28,2023-09-04] | weekday-last
        de | 2023-09-06 |        | nächsten Freitag                       | [2023-09-08,2023-09-15] | weekday-next
        de | 2023-09-06 |        | am Montag vergangener Woche            | 2023-08-28 | weekday-of-week
        de | 2023-09-06 | past   | am Wochenende                          | [2023-09-02..2023-09-03] | weekend-latest
        de | 2023-09-06 |        | am vergangenen Wochenende              | [2023-09-02..2023-09-03] | weekend-before
        de | 2023-01-01 |        | letzte Woche                           | [2022-12-19..2022-12-25] | calendar-week
        de | 2023-12-31 |        | in der kommenden Woche                 | [2024-01-01..2024-01-07] | calendar-week
        de | 2023-03-31 |        | letzten Monat                          | 2023-02 | calendar-month
        de | 2023-12-31 |        | im nächsten Monat                      | 2024-01 | calendar-month
        de | 2023-09-09 |        | im vergangenen Jahr                    | 2022 | calendar-year
        de | 2023-09-09 |        | dieses Jahr                            | 2023 | calendar-year
        de | 2023-09-09 |        | nächstes Jahr                          | 2024 | calendar-year
        de | 2023-09-09 |        | noch in diesem Jahr                    | [2023-09-09..2023-12-31] | later-this
        de | 2023-09-06 |        | im Laufe der Woche                     | [2023-09-06..2023-09-10] | later-this
        de | 2023-09-06 |        | im bisherigen Jahr                     | [2023-01-01..2023-09-06] | earlier-this
        de | 2023-09-09 |        | spätestens Ende des Jahres             | [2023-09-09..2023-12-31] | by-end-of
        de | 2023-09-09 |        | bis spätestens Jahresende              | [2023-09-09..2023-12-31] | by-end-of
        de | 2023-09-09 |        | bis Ende des Jahres                    |  | deadline-or-duration
        de | 2023-09-09 |        | bis Freitag                            |  | deadline-or-duration
        de | 2023-09-06 |        | Anfang nächster Woche                  | [2023-09-11..2023-09-12] | part-of-week
        de | 2023-09-06 |        | Mitte der Woche                        | [2023-09-05..2023-09-07] | part-of-week
        de | 2024-02-06 |        | Ende des Monats                        | [2024-02-21..2024-02-29] | part-of-month
        de | 2023-09-09 |        | Anfang des Jahres                      | [2023-01-01..2023-03-31] | part-of-year
        de | 2023-09-09 |        | zum Jahresende                         | [2023-10-01..2023-12-31] | part-of-year
        de | 2023-09-09 |        | Mitte 2024                             | [2024-05-01..2024-08-31] | part-of-year
        de | 2023-09-09 |        | im 3. Quartal                          | [2023-07-01..2023-09-30] | quarter-of-year
        de | 2023-09-09 |        | im ersten Halbjahr 2024                | [2024-01-01..2024-06-30] | half-of-year
        de | 2023-09-09 | past   | im Juli                                | 2023-07 | latest
        de | 2023-09-09 | future | im Juli                                | 2024-07 | coming
        de | 2023-09-09 |        | im Juli                                | 2023-07 | nearest
        de | 2023-01-09 |        | im März                                | 2023-03 | nearest
        de | 2023-09-09 |        | Ende August                            | [2023-08-21..2023-08-31] | nearest
        de | 2023-09-09 |        | am 25. Juli                            | 2023-07-25 | nearest
        de | 2023-09-09 |        | am 25.                                 | [2023-08-25,2023-09-25] | day-number-either
        de | 2023-09-09 |        | im vergangenen Juli                    | 2023-07 | month-before
        de | 2023-09-09 |        | im letzten Juli                        | [2022-07,2023-07] | month-last
        de | 2023-09-09 |        | im Juli vergangenen Jahres             | 2022-07 | month-of-year
        de | 2023-09-09 |        | am 24. Februar 2022                    | 2022-02-24 | as-written
        de | 2023-09-09 |        | am 24.02.2022                          | 2022-02-24 | as-written
        de | 2023-09-09 |        | am Donnerstag, dem 24. Februar 2022    | 2022-02-24 | as-written
        de | 2023-09-09 |        | im Jahr 2022                           | 2022 | as-written
        de | 2023-09-09 |        | in den 1990er-Jahren                   | [1990..1999] | decade-as-written
        de | 2023-09-09 |        | in den letzten Tagen                   | [2023-09-02..2023-09-09] | recent-days
        de | 2023-09-09 |        | in den vergangenen Wochen              | [2023-08-12..2023-09-09] | recent-weeks
        de | 2023-09-09 |        | in den kommenden Tagen                 | [2023-09-09..2023-09-16] | coming-days
        de | 2023-09-09 |        | in den nächsten Wochen                 | [2023-09-09..2023-10-07] | coming-weeks
        de | 2023-09-09 |        | kürzlich                               | [2023-08-10..2023-09-09] | recently
        de | 2023-09-09 |        | zuletzt                                | [2023-08-10..2023-09-09] | recently
        de | 2023-09-09 |        | in Kürze                               | [2023-09-09..2023-10-09] | soon
        de | 2023-09-09 |        | in den letzten drei Wochen             | [2023-08-19..2023-09-09] | within-last
        de | 2023-09-09 |        | innerhalb von zwei Wochen              | [2023-09-09..2023-09-23] | within-next
        de | 2023-09-09 |        | vor einigen Tagen                      | [2023-09-02..2023-09-07] | few-ago
        de | 2023-09-09 |        | in ein paar Wochen                     | [2023-09-23..2023-10-07] | few-from-now
        de | 2023-09-09 |        | vor einer Woche                        | [2023-08-30..2023-09-05] | ago
        de | 2023-01-02 |        | vor drei Tagen                         | 2022-12-30 | ago
        de | 2023-09-09 |        | vor rund zehn Tagen                    | 2023-08-30~ | about-ago
        de | 2023-09-09 |        | in drei Tagen                          | 2023-09-12 | from-now
        de | 2023-09-06 |        | spätestens am Freitag                  | [2023-09-06..2023-09-08] | by
        de | 2023-09-09 |        | seit Februar                           | 2023-02/.. | since
        de | 2023-09-09 |        | seit dem 24. Februar 2022              | 2022-02-24/.. | since
        de | 2023-09-09 |        | ab Montag                              | 2023-09-11/.. | from-on
        de | 2023-09-09 |        | seit Jahresbeginn                      | 2023-01/.. | since-beginning-of
        de | 2023-09-09 |        | seit vergangenem Jahr                  | 2022/.. | since-calendar
        de | 2023-09-09 |        | zwischen März und Mai                  | [2023-03..2023-05] | between
        de | 2023-09-09 |        | von März bis Mai 2022                  | 2022-03/2022-05 | from-to
        de | 2023-09-09 |        | vom 3. bis 5. September                | 2023-09-03/2023-09-05 | from-to
        de | 2023-09-09 |        | in naher Zukunft                       |  | no-length
        de | 2023-09-09 |        | derzeit                                |  | time-of-saying
        de | 2023-09-09 |        | montags                                |  | repeated
        de | 2023-09-09 |        | am folgenden Tag                       |  | relative-to-story
        de | 2023-09-09 |        | seit Beginn des Krieges                |  | relative-to-event
        de | 2023-09-09 |        | nach dem Gipfel                        |  | relative-to-event
        de | 2023-09-09 |        | beim Hahnenschrei                      |  | 
        de-AT | 2023-09-09 |     | im Jänner                              | 2024-01 | nearest
        """;
}
