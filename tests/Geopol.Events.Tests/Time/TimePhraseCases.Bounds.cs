namespace Geopol.Events.Tests;

/// <content>Bounds of the calendar ("by the end of March"), and the events that phrases of the same form name ("by the end of the war").</content>
internal static partial class TimePhraseCases
{
    private const string Bounds = """
        en | 2024-06-09 |        | by the end of March                    | [2024-06-09..2025-03-31] | by
        en | 2024-06-09 |        | by the end of 2025                     | [2024-06-09..2025-12-31] | by
        en | 2024-06-09 |        | until the end of the month             | /2024-06-30 | until
        en | 2024-06-09 |        | before the end of next week            | [2024-06-09..2024-06-16] | by-end-of
        en | 2024-06-09 |        | by mid-July                            | [2024-06-09..2024-07-20] | by
        en | 2024-06-09 |        | by early 2025                          | [2024-06-09..2025-03-31] | by
        en | 2024-06-09 |        | by Q3                                  | [2024-06-09..2024-09-30] | by
        en | 2024-06-09 |        | by the end of the quarter              | [2024-06-09..2024-06-30] | by-end-of
        en | 2024-06-09 | past   | by March                               | [..2024-03-31] | by-latest
        en | 2024-06-09 | past   | by the end of 2022                     | [..2022-12-31] | by-latest
        en | 2024-06-09 |        | no later than 15 August                | [2024-06-09..2024-08-15] | by
        en | 2024-06-09 |        | until late 2025                        | /2025-12-31 | until
        en | 2024-06-09 |        | until mid-2025                         | /2025-08-31~ | until
        en | 2024-06-09 |        | until the end of next year             | /2025-12-31 | until
        en | 2024-06-09 |        | since the end of March                 | 2024-03-21~/.. | since
        en | 2024-06-09 |        | since early 2023                       | 2023-01-01~/.. | since
        en | 2024-06-09 |        | before 2025                            | [2024-06-09..2024-12-31] | before
        en | 2024-06-09 |        | before August                          | [2024-06-09..2024-07-31] | before
        en | 2024-06-09 |        | before the end of July                 | [2024-06-09..2024-07-31] | before
        en | 2024-06-09 | past   | before March                           | [..2024-02-29] | before-latest
        en | 2024-06-09 | past   | before the end of 2022                 | [..2022-12-31] | before-latest
        en | 2024-06-09 | past   | after March                            | [2024-04-01..2024-06-09] | after-latest
        en | 2024-06-09 | future | after the end of August                | [2024-09-01..] | after-coming
        en | 2024-06-09 |        | after 9 May                            | [2024-05-10..] | after
        en | 2024-06-09 |        | after 2022                             | [2023-01-01..] | after
        en | 2024-01-09 |        | after July                             |  | after
        de | 2024-06-09 |        | spätestens Ende März                   | [2024-06-09..2025-03-31] | by
        de | 2024-06-09 |        | bis spätestens Ende 2025               | [2024-06-09..2025-12-31] | by
        de | 2024-06-09 | past   | spätestens im März                     | [..2024-03-31] | by-latest
        de | 2024-06-09 |        | vor Ende Juli                          | [2024-06-09..2024-07-31] | before
        de | 2024-06-09 | past   | nach dem 9. Mai                        | [2024-05-10..2024-06-09] | after-latest
        de | 2024-06-09 |        | seit Ende März                         | 2024-03-21~/.. | since
        de | 2024-06-09 |        | vor dem Jahresende                     | [2024-06-09..2024-12-31] | before
        en | 2024-06-09 |        | by the end of the war                  |  | relative-to-event
        en | 2024-06-09 |        | before the end of his term             |  | relative-to-event
        en | 2024-06-09 |        | after the 2024 election                |  | relative-to-event
        en | 2024-06-09 |        | since last year's coup                 |  | relative-to-event
        en | 2024-06-09 |        | until the March summit                 |  | relative-to-event
        en | 2024-06-09 |        | two weeks after the ceasefire          |  | relative-to-event
        en | 2024-06-09 |        | by the half of the year end            |  | 
        de | 2024-06-09 |        | vor der Wahl im September              |  | relative-to-event
        de | 2024-06-09 |        | bis zum Ende des Krieges               |  | relative-to-event
        de | 2024-06-09 |        | seit dem Beginn der Offensive          |  | relative-to-event
        """;
}
