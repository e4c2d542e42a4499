using System.Reflection;

namespace CrsCalculator.TestKit.Docs;

/// <summary>Types as C# writes them, with what may be null.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Full(Type type) => type.Namespace is { } name && !type.IsNested ? $"{name}.{Of(type)}" : $"{Full(type.DeclaringType!)}.{Of(type)}";

    public static string Of(ParameterInfo parameter) => Nullable(Of(parameter.ParameterType), new NullabilityInfoContext().Create(parameter));

    public static string Of(PropertyInfo property) => Nullable(Of(property.PropertyType), new NullabilityInfoContext().Create(property));

    public static string Of(FieldInfo field) => Nullable(Of(field.FieldType), new NullabilityInfoContext().Create(field));

    public static string Of(Type type)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!)}[]";
        }

        if (System.Nullable.GetUnderlyingType(type) is { } value)
        {
            return $"{Of(value)}?";
        }

        return type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>"
            : Keywords.GetValueOrDefault(type, type.Name);
    }

    private static string Nullable(string name, NullabilityInfo info) =>
        !info.Type.IsValueType && (info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable) && !name.EndsWith('?') ? $"{name}?" : name;
}
