using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Geopol.Events.Tests;

/// <summary>A small table in memory, with the attributes that the generator uses.</summary>
internal static class DataTableSample
{
    internal const string SourceFile = "/project/Goods/Prices.cs";
    internal const string DataPath = "/project/Goods/prices.tsv";

    internal const string Row =
        "static Price Row(string code, string? note, int year, decimal? price, bool isFixed, Mood mood, Level level, Mood[] moods, EquatableArray<string> names) => default;";

    internal const string Rows = """
        # Prices of goods.
        oil	the "best"	1973	-2.50	true	calm	very-high	calm; un easy	crude; black gold

        gas	-	0		false	-	low	-	-
        """;

    private const string Types = """
        using System;
        namespace Geopol.Events;
        [AttributeUsage(AttributeTargets.Method)] sealed class DataTableAttribute(string file, string row = "Row") : Attribute;
        [AttributeUsage(AttributeTargets.Property)] sealed class CodeTextAttribute(string text) : Attribute;
        readonly partial struct Mood
        {
            public static partial Mood Calm { get; }
            [CodeText("un easy")] public static partial Mood Uneasy { get; }
        }
        enum Level { Low, VeryHigh }
        struct EquatableArray<T>;
        sealed class Price;
        """;

    /// <summary>Returns a driver that has run once.</summary>
    internal static GeneratorDriver Run(CSharpCompilation compilation, string rows = Rows) =>
        GeneratorRun.Of(new Generators.DataTableGenerator(), compilation, data: new TextFile(DataPath, rows));

    internal static CSharpCompilation With(string method = "[DataTable(\"prices.tsv\")] private static partial Price[] Read();", string row = Row) =>
        GeneratorRun.Compile(("/project/Types.cs", Types), (SourceFile, $$"""
            namespace Geopol.Events;
            static partial class Prices
            {
                {{method}}
                {{row}}
            }
            """));

    internal sealed class TextFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
