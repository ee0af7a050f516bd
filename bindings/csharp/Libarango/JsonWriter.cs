using System;
using System.Collections;
using System.Collections.Generic;
using System.Dynamic;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Libarango
{
    /// <summary>Writes JSON: values of JSON, dictionaries, collections and anonymous objects. Enumerables of
    /// other types than string are refused, since one may be the value of a JSON library.</summary>
    internal static class JsonWriter
    {
        private const int MaxDepth = 1000;

        /// <summary>Returns the text of a value in UTF-8; null for null.</summary>
        public static byte[] Value(object value)
        {
            var json = value as Json;
            return value == null ? null : json != null ? json.Bytes() : Utf8(Text(value));
        }

        /// <summary>Returns the text of an object in UTF-8 with a NUL at its end; null for null.</summary>
        public static byte[] Members(object value) =>
            value == null ? null : Utf8(Text(value).Append('\0'));

        private static byte[] Utf8(StringBuilder text) => NativeFunctions.Utf8(text.ToString(), "value");

        private static StringBuilder Text(object value)
        {
            var text = new StringBuilder();
            Write(text, value, 0);
            return text;
        }

        private static void Write(StringBuilder text, object value, int depth)
        {
            if (depth == MaxDepth)
                throw new ArgumentException(
                    $"expected a value of less than {MaxDepth} levels, got one without an end or deeper");
            if (value == null) text.Append("null");
            else if (value is Json) text.Append(value);
            else if (value is bool) text.Append((bool)value ? "true" : "false");
            else if (value is string || value is char) Quote(text, value.ToString());
            else if (value is double || value is float) WriteFloat(text, Convert.ToDouble(value), (IFormattable)value);
            else if (IsInteger(value)) text.Append(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
            else if (value is IDictionary || IsAnonymous(value.GetType()))
                WriteMembers(text, MembersOf(value), depth + 1);
            else if (Implements(value, typeof(IDictionary<,>)) || Implements(value, typeof(IReadOnlyDictionary<,>)))
                WriteMembers(text, PairsOf((IEnumerable)value), depth + 1);
            else if (IsCollection(value)) WriteElements(text, (IEnumerable)value, depth + 1);
            else
                throw new ArgumentException(
                    $"expected a value of JSON, a collection or a Json, got {value.GetType()}");
        }

        private static bool Implements(object value, Type definition)
        {
            foreach (Type each in value.GetType().GetInterfaces())
                if (each.IsGenericType && each.GetGenericTypeDefinition() == definition) return true;
            return false;
        }

        // The arrays and properties of Newtonsoft's JSON are dynamic objects.
        private static bool IsCollection(object value) =>
            !(value is IDynamicMetaObjectProvider)
            && (value is ICollection || value is IEnumerable<string> || Implements(value, typeof(ICollection<>))
                || Implements(value, typeof(IReadOnlyCollection<>)));

        private static bool IsInteger(object value)
        {
            TypeCode code = Type.GetTypeCode(value.GetType());
            return code >= TypeCode.SByte && code <= TypeCode.Decimal && !(value is Enum);
        }

        private static bool IsAnonymous(Type type) =>
            type.Name.Contains("Anon") && type.IsDefined(typeof(CompilerGeneratedAttribute), false);

        private static void WriteFloat(StringBuilder text, double number, IFormattable value)
        {
            string digits = value.ToString("R", CultureInfo.InvariantCulture);
            if (double.IsNaN(number) || double.IsInfinity(number))
                throw new ArgumentException("expected a finite number, got " + digits);
            text.Append(digits);
        }

        private static IEnumerable<KeyValuePair<string, object>> MembersOf(object value)
        {
            var dictionary = value as IDictionary;
            if (dictionary != null)
                foreach (DictionaryEntry each in dictionary)
                    yield return new KeyValuePair<string, object>(each.Key.ToString(), each.Value);
            else
                foreach (PropertyInfo each in value.GetType().GetProperties())
                    yield return new KeyValuePair<string, object>(each.Name, each.GetValue(value, null));
        }

        private static IEnumerable<KeyValuePair<string, object>> PairsOf(IEnumerable pairs)
        {
            foreach (object each in pairs)
            {
                object key = each.GetType().GetProperty("Key").GetValue(each, null);
                object value = each.GetType().GetProperty("Value").GetValue(each, null);
                yield return new KeyValuePair<string, object>(key.ToString(), value);
            }
        }

        private static void WriteMembers(
            StringBuilder text, IEnumerable<KeyValuePair<string, object>> members, int depth)
        {
            int begin = text.Append('{').Length;
            foreach (KeyValuePair<string, object> each in members)
            {
                if (text.Length > begin) text.Append(',');
                Quote(text, each.Key);
                text.Append(':');
                Write(text, each.Value, depth);
            }
            text.Append('}');
        }

        private static void WriteElements(StringBuilder text, IEnumerable elements, int depth)
        {
            int begin = text.Append('[').Length;
            foreach (object each in elements)
            {
                if (text.Length > begin) text.Append(',');
                Write(text, each, depth);
            }
            text.Append(']');
        }

        private static void Quote(StringBuilder text, string words)
        {
            text.Append('"');
            foreach (char each in words)
            {
                if (each == '"' || each == '\\')
                    text.Append('\\').Append(each);
                else if (each < ' ')
                    text.Append("\\u").Append(((int)each).ToString("x4"));
                else
                    text.Append(each);
            }
            text.Append('"');
        }
    }
}
