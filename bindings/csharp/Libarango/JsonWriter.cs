using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Libarango
{
    /// <summary>Writes JSON: values of JSON, dictionaries, enumerables and anonymous objects.</summary>
    internal static class JsonWriter
    {
        /// <summary>Returns the text of a value in UTF-8; null for null.</summary>
        public static byte[] Value(object value)
        {
            var json = value as Json;
            return value == null ? null : json != null ? json.Bytes() : Encoding.UTF8.GetBytes(Text(value).ToString());
        }

        /// <summary>Returns the text of an object in UTF-8 with a NUL at its end; null for null.</summary>
        public static byte[] Members(object value) =>
            value == null ? null : Encoding.UTF8.GetBytes(Text(value).Append('\0').ToString());

        private static StringBuilder Text(object value)
        {
            var text = new StringBuilder();
            Write(text, value);
            return text;
        }

        private static void Write(StringBuilder text, object value)
        {
            if (value == null) text.Append("null");
            else if (value is Json) text.Append(value);
            else if (value is bool) text.Append((bool)value ? "true" : "false");
            else if (value is string || value is char) Quote(text, value.ToString());
            else if (value is double || value is float) WriteFloat(text, Convert.ToDouble(value), (IFormattable)value);
            else if (IsInteger(value)) text.Append(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
            else if (value is IDictionary || IsAnonymous(value.GetType())) WriteMembers(text, MembersOf(value));
            else if (value is IEnumerable) WriteElements(text, (IEnumerable)value);
            else throw new ArgumentException($"expected a value of JSON or a Json, got {value.GetType()}");
        }

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

        private static void WriteMembers(StringBuilder text, IEnumerable<KeyValuePair<string, object>> members)
        {
            int begin = text.Append('{').Length;
            foreach (KeyValuePair<string, object> each in members)
            {
                if (text.Length > begin) text.Append(',');
                Quote(text, each.Key);
                text.Append(':');
                Write(text, each.Value);
            }
            text.Append('}');
        }

        private static void WriteElements(StringBuilder text, IEnumerable elements)
        {
            int begin = text.Append('[').Length;
            foreach (object each in elements)
            {
                if (text.Length > begin) text.Append(',');
                Write(text, each);
            }
            text.Append(']');
        }

        private static void Quote(StringBuilder text, string words)
        {
            text.Append('"');
            for (int i = 0; i < words.Length; i++)
            {
                char each = words[i];
                if (char.IsHighSurrogate(each) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1]))
                    text.Append(each).Append(words[++i]);
                else if (each == '"' || each == '\\')
                    text.Append('\\').Append(each);
                else if (each < ' ' || char.IsSurrogate(each))
                    text.Append("\\u").Append(((int)each).ToString("x4"));
                else
                    text.Append(each);
            }
            text.Append('"');
        }
    }
}
