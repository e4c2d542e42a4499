using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CrsCalculator.TestKit.Docs;

/// <summary>Members as somebody would declare them in C#.</summary>
internal static class Signature
{
    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThan"] = ">",
        ["op_GreaterThanOrEqual"] = ">=",
    };

    public static string Of(MemberInfo member) => member switch
    {
        FieldInfo field => Of(field),
        PropertyInfo property => Of(property),
        ConstructorInfo constructor => $"{Name(constructor.DeclaringType!)}({Parameters(constructor.GetParameters())})",
        MethodInfo method => $"{Declarations.Modifier(method)}{Of(method)}({Parameters(method.GetParameters())})",
        _ => throw new ArgumentException($"There is no signature of {member}.", nameof(member)),
    };

    /// <summary>The name under which a member is looked for: its overloads have the same one.</summary>
    public static string Title(MemberInfo member) => member switch
    {
        ConstructorInfo => "Constructors",
        PropertyInfo property when property.GetIndexParameters().Length > 0 => "this[]",
        _ when PublicMembers.IsOperator(member) => "Operators",
        _ => member.Name,
    };

    /// <summary>The name of a type without what it is generic over.</summary>
    public static string Name(Type type) => type.Name.Split('`')[0];

    private static string Of(FieldInfo field)
    {
        string type = $"{(field.IsInitOnly ? "readonly " : string.Empty)}{TypeName.Of(field)} {field.Name}";
        return IsConstant(field) ? $"const {type} = {Value(ConstantOf(field))}" : $"static {type}";
    }

    /// <summary>Decimal constants are fields with an attribute.</summary>
    private static bool IsConstant(FieldInfo field) => field.IsLiteral || field.IsDefined(typeof(DecimalConstantAttribute), inherit: false);

    private static object? ConstantOf(FieldInfo field) => field.IsLiteral ? field.GetRawConstantValue() : field.GetCustomAttribute<DecimalConstantAttribute>()!.Value;

    private static string Of(PropertyInfo property)
    {
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length > 0 ? $"this[{Parameters(index)}]" : property.Name;
        string set = property.SetMethod is { } setter && Declarations.IsVisible(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : string.Empty;
        string required = property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : string.Empty;
        return $"{Declarations.Modifier(property.GetMethod!)}{required}{TypeName.Of(property)} {name} {{ get;{set} }}";
    }

    private static string Of(MethodInfo method) => method.Name switch
    {
        "op_Implicit" => $"implicit operator {TypeName.Of(method.ReturnParameter)}",
        "op_Explicit" => $"explicit operator {TypeName.Of(method.ReturnParameter)}",
        _ when Operators.TryGetValue(method.Name, out string? sign) => $"{TypeName.Of(method.ReturnParameter)} operator {sign}",
        _ => $"{TypeName.Of(method.ReturnParameter)} {method.Name}{Declarations.Generic(method)}",
    };

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(static parameter =>
        $"{Passing(parameter)}{TypeName.Of(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Default(parameter)}" : string.Empty)}"));

    private static string Passing(ParameterInfo parameter) => parameter switch
    {
        { IsOut: true } => "out ",
        { IsIn: true } => "in ",
        { ParameterType.IsByRef: true } => "ref ",
        _ when parameter.GetCustomAttributesData().Any(static data => data.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute") => "params ",
        _ => string.Empty,
    };

    private static string Default(ParameterInfo parameter) =>
        parameter.DefaultValue is null && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
            ? "default"
            : Value(parameter.DefaultValue);

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => $"{value}",
    };
}
