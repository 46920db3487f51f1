namespace Geopol.Events.Tests;

/// <summary>Faults in probabilities, dates, quantities and ratings.</summary>
internal static partial class FaultTable
{
    internal static (string Sentence, string Message)[] Figures { get; } =
    [
        // Probability
        ("DPRK may (140%) sell munitions", "column 10: a probability is written as (40%) or (55-80%), from 0 to 100."),
        ("DPRK may (40) sell munitions", "column 10: a probability is written as (40%) or (55-80%), from 0 to 100."),
        ("DPRK may (40 %) sell munitions", "column 10: a probability is written as (40%) or (55-80%), from 0 to 100."),
        ("DPRK may (60-20%) sell munitions", "column 10: a probability is written as (40%) or (55-80%), from 0 to 100."),
        ("DPRK may (-5%) sell munitions", "column 10: a probability is written as (40%) or (55-80%), from 0 to 100."),
        ("DPRK may (%) sell munitions", "column 10: a probability is written as (40%) or (55-80%), from 0 to 100."),
        ("DPRK may () sell munitions", "column 10: a probability is written as (40%) or (55-80%), from 0 to 100."),
        ("DPRK may (40% sell munitions", "column 10: a probability is written as (40%) or (55-80%), from 0 to 100."),
        ("DPRK may 40% sell munitions", "column 10: '40%' is not expected here; expected: a verb, 'not', 'have' or 'be'."),
        ("DPRK is likely (55-180%) to sell munitions", "column 16: a probability is written as (40%) or (55-80%), from 0 to 100."),
        ("DPRK is likely sell munitions", "column 16: write 'to' before 'sell'."),
        ("DPRK has a chance to sell munitions", "column 19: a chance needs a number: 'a chance (70%) to'."),
        ("DPRK has a chance of selling munitions", "column 19: a chance needs a number: 'a chance (70%) to'."),
        ("DPRK has a fair chance to sell munitions", "column 24: 'have a fair chance' takes no 'to'; expected: 'and', 'despite', 'without', 'instead of', 'under', 'because of', 'on', 'in', ..."),
        ("DPRK is liekly to sell munitions", "column 9: 'liekly' is not expected here; expected: a past participle of a verb, an -ing form of a verb, 'not', 'likely', 'unlikely', 'very likely', 'very unlikely', 'highly likely', ...; did you mean 'likely'?"),
        ("DPRK may (1e1%) sell munitions", "column 10: a probability is written as (40%) or (55-80%), from 0 to 100."),

        // Dates
        ("Russia attacked Ukraine in {" + string.Join(',', Enumerable.Repeat("2014", 50)) + "}", "column 28: '{2014,2014,2014,2014,2014,2014,2014,2014,2014,2014,2014,2014,201\u2026' isn't a date: it has more than 200 characters."),
        ("DPRK sold munitions to Russia on 2023-13-05", "column 34: '2023-13-05' isn't a date such as 2023-09-05 or 5 September 2023: expected a month (01 to 12), or a season or part of the year (21 to 41)."),
        ("DPRK sold munitions to Russia on 2023-02-30", "column 34: '2023-02-30' isn't a date such as 2023-09-05 or 5 September 2023: expected a day that the month has."),
        ("DPRK sold munitions to Russia on 32 July 2023", "column 34: there is no 32 July 2023."),
        ("DPRK sold munitions to Russia on 31 June 2023", "column 34: there is no 31 June 2023."),
        ("DPRK sold munitions to Russia on 5 Septembre 2023", "column 34: '5' is not expected here; expected: a date."),
        ("DPRK sold munitions to Russia on 05/09/2023", "column 34: '05/09/2023' is not expected here; expected: a date."),
        ("DPRK sold munitions to Russia in 23", "column 36: the text ends too early; expected: a place, 'thousand', 'million' or 'billion'."),
        ("DPRK sold munitions to Russia on", "column 33: the text ends too early; expected: a date."),
        ("DPRK sold munitions to Russia in", "column 33: the text ends too early; expected: a date or a place."),
        ("DPRK sold munitions to Russia between 2023-09-09", "column 49: the text ends too early; expected: 'and'."),
        ("DPRK sold munitions to Russia between 2023-09-09 and", "column 53: the text ends too early; expected: a date."),
        ("DPRK sold munitions to Russia between 2023-09-16 and 2023-09-09", "column 54: '[2023-09-16..2023-09-09]' isn't a date such as 2023-09-05 or 5 September 2023: expected a date that isn't before the first."),
        ("DPRK sold munitions to Russia from 2023-09-09", "column 46: the text ends too early; expected: 'to' or 'until'."),
        ("DPRK sold munitions to Russia from 2023-09-16 to 2023-09-09", "column 50: '2023-09-16/2023-09-09' isn't a date such as 2023-09-05 or 5 September 2023: expected a date that isn't before the first."),
        ("DPRK sold munitions to Russia since", "column 36: the text ends too early; expected: a date."),
        ("DPRK sold munitions to Russia in 2023 in 2024", "column 39: a clause has only one time: make a separate claim for each time."),
        ("DPRK sold munitions to Russia on 2023-09-05 in 2023", "column 45: a clause has only one time: make a separate claim for each time."),
        ("FT reported on yesterday that DPRK sold munitions", "column 16: 'report on' needs an object here: say whom or what."),
        ("FT reported on 2023-99-08 that DPRK sold munitions", "column 16: '2023-99-08' isn't a date such as 2023-09-05 or 5 September 2023: expected a month (01 to 12), or a season or part of the year (21 to 41)."),
        ("DPRK sold munitions to Russia before XXXX", "column 38: 'before' needs a day, a month or a year that is known."),
        ("DPRK sold munitions to Russia after 9999", "column 41: the text ends too early; expected: a matter, 'thousand', 'million' or 'billion'."),

        // Quantities
        ("DPRK sold 10,00 shells to Russia", "column 11: a number has at most 20 digits; commas may separate groups of three digits, as in 10,000."),
        ("DPRK sold 10 to Russia", "column 14: 'to' is not expected here; expected: an actor, people, goods, money, 'thousand', 'million', 'billion' or 'somebody'."),
        ("DPRK sold 15-10 missiles to Russia", "column 11: the lower number comes first."),
        ("DPRK sold about 10-15 missiles to Russia", "column 17: write 'about' only before a single number."),
        ("DPRK sold 10.000.000 shells to Russia", "column 11: a number has at most 20 digits; commas may separate groups of three digits, as in 10,000."),
        ("DPRK sold 99999999999999999999999 shells to Russia", "column 11: a number has at most 20 digits; commas may separate groups of three digits, as in 10,000."),
        ("DPRK sold $ to Russia", "column 11: '$' is not expected here; expected: an actor, people, goods, money, 'somebody', 'to', 'for', 'in exchange for', ..."),
        ("DPRK sold munitions to Russia in exchange for 2.5 billion", "column 58: the text ends too early; expected: goods, money or a matter."),
        ("DPRK sold 3 wars to Russia", "column 11: '3 wars' doesn't fit here: 'sell' takes goods or money."),
        ("DPRK sold 10 tonnes to Russia", "column 11: '10 tonnes' doesn't fit here: 'sell' takes goods or money."),
        ("DPRK sold about shells to Russia", "column 11: 'sell' takes no 'about'; expected: an actor, people, goods, money, 'somebody', 'to', 'for', 'in exchange for', ..."),
        ("DPRK sold KN-23 or missiles to Russia", "column 17: 'or' joins actors, or types of goods such as 'KN-23 or KN-24'."),
        ("DPRK sold KN-23 or", "column 17: 'or' joins actors, or types of goods such as 'KN-23 or KN-24'."),

        // Ratings
        ("DPRK sold munitions to Russia, per FT. FT: reliability G.", "column 56: a reliability is one letter, A to F."),
        ("DPRK sold munitions to Russia, per FT. FT: reliability BB.", "column 56: a reliability is one letter, A to F."),
        ("DPRK sold munitions to Russia, per FT. FT: reliability.", "column 55: a reliability is one letter, A to F."),
        ("DPRK sold munitions to Russia, per FT. FT: B.", "column 44: 'B' is not expected here; expected: 'reliability', 'low', 'moderate' or 'high'."),
        ("DPRK sold munitions to Russia, per FT. FT reliability B.", "column 43: 'reliability' is not expected here; expected: ':'."),
        ("DPRK sold munitions to Russia, per FT. WSJ: reliability B.", "column 40: a rating names one of the sources of the sentence."),
        ("DPRK sold munitions to Russia, per FT. Credibility 7.", "column 52: a credibility is one digit, 1 to 6."),
        ("DPRK sold munitions to Russia, per FT. Credibility two.", "column 52: a credibility is one digit, 1 to 6."),
        ("DPRK sold munitions to Russia, per FT. Credibility 22.", "column 52: a credibility is one digit, 1 to 6."),
        ("DPRK sold munitions to Russia, per FT. Medium confidence.", "column 40: a confidence is low, moderate or high: 'Moderate confidence.'."),
        ("DPRK sold munitions to Russia, per FT. Moderate.", "column 48: '.' is not expected here; expected: a source or 'confidence'."),
        ("DPRK sold munitions to Russia, per FT. Russia denies it.", "column 47: 'denies' is not expected here; expected: ':'."),
        ("DPRK sold munitions to Russia, per FT. FT: moderate", "column 52: the text ends too early; expected: 'confidence'."),
        ("DPRK sold munitions to Russia, per FT. FT: reliability B Credibility 2", "column 58: 'Credibility' is not expected here; expected: '.'."),
        ("DPRK sold munitions to Russia. FT: reliability B.", "column 32: a rating names one of the sources of the sentence."),
        ("DPRK sold munitions to Russia, per FT. Credibility 2. Credibility 3.", "column 67: a claim has one credibility."),
    ];
}
