using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Libarango
{
    /// <summary>A JSON value as text. Nothing is parsed before a member needs it, and numbers keep their digits.
    /// The values inside of an array or object share its memory.</summary>
    public sealed class Json
    {
        private static readonly Regex Integer = new Regex("^-?(0|[1-9][0-9]*)\\z");
        private static readonly Regex Number = new Regex("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z");

        private readonly byte[] bytes;
        private readonly int start, end;

        /// <summary>The text must be valid JSON, as a result of the library is.</summary>
        internal Json(byte[] bytes, int start, int end)
        {
            this.bytes = bytes;
            this.start = start;
            this.end = end;
        }

        /// <summary>Returns a text as a value for arguments. The library validates it when it is sent.</summary>
        /// <exception cref="ArgumentException">The text is not one value, or not Unicode.</exception>
        public static Json Of(string text)
        {
            if (text == null) throw new ArgumentNullException(nameof(text));
            byte[] bytes = NativeFunctions.Utf8(text, nameof(text));
            int start = SkipSpace(bytes, 0, bytes.Length);
            int end = SkipValue(bytes, start, bytes.Length);
            if (end <= start || SkipSpace(bytes, end, bytes.Length) != bytes.Length)
                throw new ArgumentException("expected one JSON value, got another text", nameof(text));
            return new Json(bytes, start, end);
        }

        /// <summary>The bytes of the text, without a copy where they are the whole memory.</summary>
        internal byte[] Bytes()
        {
            if (start == 0 && end == bytes.Length) return bytes;
            var copy = new byte[end - start];
            Array.Copy(bytes, start, copy, 0, copy.Length);
            return copy;
        }

        /// <summary>The text in UTF-8, as a view without a copy.</summary>
        public ArraySegment<byte> Utf8 => new ArraySegment<byte>(bytes, start, end - start);

        /// <summary>The text.</summary>
        public override string ToString() => Encoding.UTF8.GetString(bytes, start, end - start);

        /// <summary>True if the value is null.</summary>
        public bool IsNull => Is("null");

        /// <summary>The value of a string, or null.</summary>
        public string AsString() => IsNull ? null : Unquote(Expect('"', "a string"));

        /// <summary>The value of an integer.</summary>
        public long AsLong()
        {
            long value;
            string text = ToString();
            if (!Integer.IsMatch(text)
                || !long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
                throw Unexpected("a 64-bit integer");
            return value;
        }

        /// <summary>The value of a number that is in the range of a double.</summary>
        public double AsDouble()
        {
            double value;
            string text = ToString();
            if (!Number.IsMatch(text)
                || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
                || double.IsInfinity(value))
                throw Unexpected("a number of a double's range");
            return value;
        }

        /// <summary>The value of a boolean.</summary>
        public bool AsBool() => Is("true") || (Is("false") ? false : throw Unexpected("a boolean"));

        private bool Is(string word)
        {
            if (end - start != word.Length) return false;
            for (int i = 0; i < word.Length; i++)
                if (bytes[start + i] != word[i]) return false;
            return true;
        }

        /// <summary>The member of an object; null if the object does not have it.</summary>
        public Json this[string name] => AsObject().TryGetValue(name, out Json value) ? value : null;

        /// <summary>The members of an object.</summary>
        public Dictionary<string, Json> AsObject()
        {
            var found = new Dictionary<string, Json>();
            for (int at = Next(Expect('{', "an object") + 1, '}'); at < end;)
            {
                string name = Unquote(at);
                at = SkipSpace(bytes, SkipSpace(bytes, EndOf(at), end) + 1, end);
                int after = EndOf(at);
                found[name] = new Json(bytes, at, after);
                at = Next(after, '}');
            }
            return found;
        }

        /// <summary>The elements of an array.</summary>
        public List<Json> AsList()
        {
            var found = new List<Json>();
            for (int at = Next(Expect('[', "an array") + 1, ']'); at < end;)
            {
                int after = EndOf(at);
                found.Add(new Json(bytes, at, after));
                at = Next(after, ']');
            }
            return found;
        }

        private string Unquote(int at)
        {
            string text = Encoding.UTF8.GetString(bytes, at + 1, EndOf(at) - at - 2);
            if (text.IndexOf('\\') < 0) return text;
            var plain = new StringBuilder(text.Length);
            for (int i = 0; i < text.Length; i++)
            {
                char each = text[i];
                if (each != '\\')
                {
                    plain.Append(each);
                    continue;
                }
                each = text[++i];
                int known = "bfnrt".IndexOf(each);
                if (each == 'u')
                {
                    plain.Append((char)Convert.ToUInt16(text.Substring(i + 1, 4), 16));
                    i += 4;
                }
                else plain.Append(known < 0 ? each : "\b\f\n\r\t"[known]);
            }
            return plain.ToString();
        }

        /// <summary>Returns the start of the next element behind a comma, or the end of the text.</summary>
        private int Next(int at, char closing)
        {
            int found = SkipSpace(bytes, at, end);
            if (found < end && bytes[found] == closing) return end;
            return found < end && bytes[found] == ',' ? SkipSpace(bytes, found + 1, end) : found;
        }

        private int EndOf(int at)
        {
            int after = SkipValue(bytes, at, end);
            return after > at ? after : throw Unexpected("valid JSON");
        }

        private int Expect(char first, string kind) => bytes[start] == first ? start : throw Unexpected(kind);

        private InvalidOperationException Unexpected(string kind)
        {
            string text = ToString();
            if (text.Length > 40) text = text.Substring(0, 40) + " ...";
            return new InvalidOperationException($"expected {kind}, got {text}");
        }

        private static int SkipSpace(byte[] bytes, int at, int end)
        {
            while (at < end && (bytes[at] == ' ' || bytes[at] >= '\t' && bytes[at] <= '\r')) at++;
            return at;
        }

        /// <summary>Returns the index behind a value; -1 if a string, array or object does not end.</summary>
        private static int SkipValue(byte[] bytes, int at, int end)
        {
            for (int depth = 0; at < end;)
            {
                switch ((char)bytes[at++])
                {
                    case '"':
                        while (at < end && bytes[at] != '"') at += bytes[at] == '\\' ? 2 : 1;
                        if (at++ >= end) return -1;
                        break;
                    case '{': case '[':
                        depth++;
                        continue;
                    case '}': case ']':
                        if (--depth < 0) return -1;
                        break;
                    default:
                        if (depth > 0) continue;
                        while (at < end && ",:]}\"[{ \t\r\n".IndexOf((char)bytes[at]) < 0) at++;
                        break;
                }
                if (depth == 0) return at;
            }
            return -1;
        }
    }
}
