using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>The names that the compiler gives types and methods in its documentation file, without their first two characters.</summary>
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
