using System.Reflection;

namespace Geopol.Events.Mutants;

/// <summary>An xunit test that is found and run by reflection. A test that needs other features of xunit fails without any mutant, and isn't used.</summary>
internal sealed class HostedTest
{
    private readonly MethodInfo method;
    private readonly Attribute? data;

    private HostedTest(MethodInfo method, Attribute? data)
    {
        this.method = method;
        this.data = data;
    }

    /// <summary>The class and the method.</summary>
    internal string Name => $"{method.DeclaringType!.Name}.{method.Name}";

    /// <summary>The exception of the last run that failed; null if no run failed.</summary>
    internal Exception? Failure { get; private set; }

    /// <summary>The tests of a method: one per source of data.</summary>
    internal static IEnumerable<HostedTest> Of(MethodInfo method)
    {
        var attributes = method.GetCustomAttributes().ToList();
        if (attributes.Exists(static attribute => attribute.GetType().Name == "FactAttribute"))
        {
            return [new(method, null)];
        }

        return attributes.Exists(static attribute => attribute.GetType().Name == "TheoryAttribute") && !method.IsGenericMethod
            ? attributes.Where(static attribute => attribute.GetType().GetMethod("GetData") is not null).Select(attribute => new HostedTest(method, attribute)) : [];
    }

    /// <summary>Runs the test with each row of its data. Each run creates the data anew, because a mutant may change it.</summary>
    internal bool Passes()
    {
        try
        {
            var rows = data is null ? [[]] : Rows();
            if (rows.Count == 0)
            {
                throw new InvalidOperationException("The test has no data.");
            }

            foreach (var row in rows)
            {
                var target = method.IsStatic ? null : Activator.CreateInstance(method.DeclaringType!);
                if (method.Invoke(target, Arguments(row)) is Task task)
                {
                    task.GetAwaiter().GetResult();
                }

                (target as IDisposable)?.Dispose();
            }

            return true;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Failure = failure;
            return false;
        }
    }

    private List<object?[]> Rows() =>
        data!.GetType().GetProperty("MemberName")?.GetValue(data) is string name ? [.. Member(name).Cast<object>().Select(Row)]
        : [(object?[])data.GetType().GetProperty("Data")!.GetValue(data)!];

    private System.Collections.IEnumerable Member(string name)
    {
        var type = (Type?)data!.GetType().GetProperty("MemberType")?.GetValue(data) ?? method.DeclaringType!;
        var arguments = (object?[]?)data.GetType().GetProperty("Arguments")?.GetValue(data) ?? [];
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;
        return (System.Collections.IEnumerable)(type.GetProperty(name, Static)?.GetValue(null) ?? type.GetField(name, Static)?.GetValue(null) ?? type.GetMethod(name, Static)!.Invoke(null, arguments))!;
    }

    private static object?[] Row(object row) => row switch
    {
        object?[] values => values,
        _ when row.GetType().GetInterface("ITheoryDataRow") is { } contract => (object?[])contract.GetMethod("GetData")!.Invoke(row, null)!,
        _ => [row],
    };

    // The last parameter may take all values that are left (params), and parameters may have default values.
    private object?[] Arguments(object?[] row)
    {
        var parameters = method.GetParameters();
        if (parameters is [.., { ParameterType.IsArray: true } last] && last.IsDefined(typeof(ParamArrayAttribute)) && !(row.Length == parameters.Length && row[^1]?.GetType().IsArray == true))
        {
            var rest = Array.CreateInstance(last.ParameterType.GetElementType()!, row.Length - parameters.Length + 1);
            Array.Copy(row, parameters.Length - 1, rest, 0, rest.Length);
            return [.. row[..(parameters.Length - 1)], rest];
        }

        return [.. row, .. parameters.Skip(row.Length).Select(static parameter => parameter.DefaultValue)];
    }
}
