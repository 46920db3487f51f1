using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>The ids of types and methods in the compiler's documentation file. The ids have no prefix such as "T:" or "M:".</summary>
internal static class DocumentationId
{
    internal static string Of(Type type) => type.FullName!.Replace('+', '.');

    internal static string Of(MethodInfo method)
    {
        var arity = method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";
        return $"{Of(method.DeclaringType!)}.{method.Name}{arity}({string.Join(",", method.GetParameters().Select(static parameter => Written(parameter.ParameterType)))})";
    }

    private static string Written(Type type)
    {
        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (type.IsByRef)
        {
            return Written(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Written(type.GetElementType()!) + "[]";
        }

        return type.IsGenericType
            ? $"{Of(type.GetGenericTypeDefinition()).Split('`')[0]}{{{string.Join(",", type.GetGenericArguments().Select(Written))}}}"
            : Of(type);
    }
}
