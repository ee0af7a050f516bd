using System;
using System.Collections;
using System.Collections.Generic;
using System.Dynamic;
using System.Linq;
using Libarango;

/// <summary>The texts of values, and the values of texts.</summary>
internal static class JsonTests
{
    /// <summary>A value in the shape of Newtonsoft's JValue: without elements.</summary>
    private sealed class Token : IEnumerable<Token>
    {
        public IEnumerator<Token> GetEnumerator() => Enumerable.Empty<Token>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>A value in the shape of Newtonsoft's JArray.</summary>
    private sealed class TokenArray : List<Token>, IDynamicMetaObjectProvider
    {
        public DynamicMetaObject GetMetaObject(System.Linq.Expressions.Expression parameter) => null;
    }

    private static string Echo(Database database, object value) =>
        string.Join(" ", database.Aql("RETURN @value", new { value }).Select(row => row.ToString()));

    public static void OtherEnumerablesAreRefused()
    {
        using (var client = new Client(Cluster.Hosts))
        using (Database database = Cluster.Open(client))
        {
            foreach (object value in new object[] { new Token(), new TokenArray(), new[] { 1 }.Select(n => n) })
            {
                var error = Check.Throws<ArgumentException>(() => Echo(database, new { a = value }));
                Check.True(error.Message.Contains(value.GetType().ToString()), error.Message);
                Check.Throws<ArgumentException>(() => Echo(database, new[] { value }));
            }
            IDictionary<string, object> expando = new ExpandoObject();
            expando["a"] = new HashSet<int> { 1, 2 };
            Check.Equal("[\"a\",\"b\"]", Echo(database, new[] { "a", "b" }.Select(each => each)));
            Check.Equal("{\"a\":[1,2]}", Echo(database, expando));
            Check.Equal("{\"b\":[[],{\"c\":1}]}", Echo(database, new Dictionary<string, object>
            {
                { "b", new ArrayList { new int[0], new { c = 1 } } }
            }));
        }
    }

    public static void AValueWithoutAnEndIsRefused()
    {
        var list = new List<object>();
        list.Add(new { a = list });
        using (var client = new Client(Cluster.Hosts))
        using (Database database = Cluster.Open(client))
        {
            Check.Throws<ArgumentException>(() => Echo(database, list));
            object deep = 1;
            for (int i = 0; i < 900; i++) deep = new[] { deep };
            Check.Throws<ArangoException>(() => database.Call("cluster.health", new { deep }));
        }
    }

    public static void HalfOfASurrogatePairIsRefused()
    {
        using (var client = new Client(Cluster.Hosts))
        using (Database database = Cluster.Open(client))
            foreach (string half in new[] { "\ud83d", "a\ude00", "\ude00\ud83d" })
            {
                Check.Throws<ArgumentException>(() => Json.Of("\"" + half + "\""));
                Check.Throws<ArgumentException>(() => database.Aql("RETURN '" + half + "'"));
                Check.Throws<ArgumentException>(() => Echo(database, half));
                Check.Throws<ArgumentException>(() => database.ImportLines("c", new[] { "{\"a\": \"" + half + "\"}" }));
            }
        Check.Equal("\ud83d\ude00", Json.Of("\"\ud83d\ude00\"").AsString());
    }

    public static void AccessorsRefuseOtherTexts()
    {
        foreach (string text in new[] { "tomato", "fals", "nope", "truefalse", "1" })
        {
            Check.Throws<InvalidOperationException>(() => Json.Of(text).AsBool());
            Check.True(!Json.Of(text).IsNull, text);
        }
        foreach (string text in new[] { "NaN", "Infinity", "1e999", "+1", "01", ".5", "1.", "1e", "true", "null" })
        {
            Check.Throws<InvalidOperationException>(() => Json.Of(text).AsDouble());
            Check.Throws<InvalidOperationException>(() => Json.Of(text).AsLong());
        }
        Check.Throws<InvalidOperationException>(() => Json.Of("9223372036854775808").AsLong());
        Check.Equal(long.MinValue, Json.Of("-9223372036854775808").AsLong());
        Check.Equal(-1500.0, Json.Of(" -1.5E+3 ").AsDouble());
        Check.True(Json.Of("true").AsBool() && !Json.Of("false").AsBool() && Json.Of("null").IsNull, "the words");
        Check.Throws<ArgumentNullException>(() => Json.Of(null));
    }
}
