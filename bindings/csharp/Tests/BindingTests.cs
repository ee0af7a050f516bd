using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Libarango;

/// <summary>The contract of the binding.</summary>
internal static class BindingTests
{
    private static void WithDatabase(Action<Client, Database> test)
    {
        using (var client = new Client(Cluster.Hosts))
        using (Database database = Cluster.Open(client))
            test(client, database);
    }

    private static T Wait<T>(Task<T> task)
    {
        Check.True(task.ContinueWith(ended => { }).Wait(Cluster.Patience), "the task ends");
        return task.GetAwaiter().GetResult();
    }

    private static long InFlight(Client client) =>
        client.Stats()["hosts"].AsList().Sum(host => host["in_flight"].AsLong());

    public static void TypedMethodsGiveTypedResults() => WithDatabase((client, database) =>
    {
        string role = database.Cluster.ServerRole();
        Check.Equal("COORDINATOR", role);
        Check.Equal(9, database.Cluster.Health()["Health"].AsObject().Count);
        IReadOnlyList<string> endpoints = database.Cluster.Endpoints();
        Check.Equal(3, endpoints.Count);
        Check.True(endpoints[0].StartsWith("tcp://", StringComparison.Ordinal), endpoints[0]);
        database.Collection.Create("typed", numberOfShards: 2);
        Check.Equal(2L, database.Collection.Properties("typed")["numberOfShards"].AsLong());
        Check.True(database.Collection.List().Any(each => each["name"].AsString() == "typed"), "the collection");
        bool deleted = database.Database.Delete("none", ignoreMissing: true);
        Check.Equal(false, deleted);
    });

    public static void EveryOperationHasBothMethods() => WithDatabase((client, database) =>
    {
        int found = 0;
        foreach (Json operation in Client.Operations().AsList())
        {
            string[] words = operation["name"].AsString().Split('.');
            string name = string.Concat(words[1].Split('_').Select(Capitalized));
            Type group = typeof(Operations).GetProperty(Capitalized(words[0])).PropertyType;
            if (group.GetMethod(name) != null && group.GetMethod(name + "Async") != null) found++;
        }
        Check.Equal(212, found);
    });

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);

    public static void ErrorHasAllMembers() => WithDatabase((client, database) =>
    {
        var error = Check.Throws<ArangoException>(() => database.Document.Get("missing", "1"));
        Check.Equal(Status.Server, error.Status);
        Check.Equal("ARANGO_ERR_SERVER", error.StatusName);
        Check.Equal(1203, error.ErrorNum);
        Check.Equal("ERROR_ARANGO_DATA_SOURCE_NOT_FOUND", error.ErrorName);
        Check.Equal(404, error.HttpStatus);
        Check.Equal(Execution.Executed, error.Execution);
        Check.Equal("document.get", error.Operation);
        Check.True(Cluster.Hosts.Contains(error.Host), "the host");
        Check.True(error.Url.Contains("/_api/document/missing/1"), error.Url);
        Check.True(error.ServerMessage.Length > 0, "the server's message");
        Check.Equal(null, error.Reason);
        Check.Equal(1, error.Attempts.AsList().Count);
    });

    public static void NullIsAValueWhereTheTableSaysSo() => WithDatabase((client, database) =>
    {
        database.Cluster.SetServerCount(coordinators: null, dbservers: 3);
        Json count = database.Cluster.ServerCount();
        Check.True(count["numberOfCoordinators"].IsNull, "null");
        Check.Equal(3L, count["numberOfDBServers"].AsLong());
        database.Cluster.SetServerCount(coordinators: 5);
        count = database.Cluster.ServerCount();
        Check.Equal(5L, count["numberOfCoordinators"].AsLong());
        Check.Equal(3L, count["numberOfDBServers"].AsLong());
        Check.Equal(Status.Argument, Check.Throws<ArangoException>(() => database.Document.Get(null, "1")).Status);
    });

    public static void IntegersAndTextsAreExact() => WithDatabase((client, database) =>
    {
        database.Collection.Create("exact");
        foreach (long value in new[] { 9007199254740993, long.MinValue, long.MaxValue })
        {
            string key = database.Document.Insert("exact", new { v = value })["_key"].AsString();
            Check.Equal(value, database.Document.Get("exact", key)["v"].AsLong());
        }
        string text = "\0 \" \\ \n \u00e9 \u20ac \ud83d\ude00";
        var document = new Dictionary<string, object> { { "t", text } };
        string textKey = database.Document.Insert("exact", document)["_key"].AsString();
        Check.Equal(text, database.Document.Get("exact", textKey)["t"].AsString());
        var raw = Json.Of("{\"t\": [1, {\"a\": \"]\"}, \"\\u20ac\", []], \"f\": 1.5}");
        Json found = database.Document.Get("exact", database.Document.Insert("exact", raw)["_key"].AsString());
        Check.Equal(4, found["t"].AsList().Count);
        Check.Equal("\u20ac", found["t"].AsList()[2].AsString());
        Check.Equal(1.5, found["f"].AsDouble());
    });

    public static void NumbersDoNotDependOnTheCulture() => WithDatabase((client, database) =>
    {
        var culture = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "~";
        Thread.CurrentThread.CurrentCulture = culture;
        var values = new object[] { -1.5, -2, 2.5m, 1e300, 'c', new[] { 1, 2 }, true };
        string text = string.Join(" ", database.Aql("FOR v IN @values RETURN v", new { values }));
        Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
        Check.Equal("-1.5 -2 2.5 1e+300 \"c\" [1,2] true", text.Replace("1e300", "1e+300"));
    });

    public static void CallAndRequestGiveAResult() => WithDatabase((client, database) =>
    {
        database.Collection.Create("raw");
        Result result = database.Call("document.insert_many", new { collection = "raw" },
            new[] { new { _key = "a" }, new { _key = "a" } });
        Check.Equal(2, result.Rows.Count);
        Check.Equal(1L, result.RowErrors);
        Result version = database.Request("GET", "/_api/version");
        Check.Equal(200, version.HttpStatus);
        Check.True(Encoding.UTF8.GetString(version.Body).Contains("arango"), "the body");
        Check.True(version.Header("CONTENT-type").Contains("json"), "the header");
        Check.True(Cluster.Hosts.Contains(version.Host), "the host");
        byte[] body = Encoding.UTF8.GetBytes("{\"name\": \"posted\"}");
        Check.Equal("posted", database.Request("POST", "/_api/collection", null, body).Json["name"].AsString());
        Check.Equal(200, Wait(database.RequestAsync("GET", "/_api/version")).HttpStatus);
    });

    public static void DerivedHandlesShareCredentials() => WithDatabase((client, database) =>
    {
        using (Database other = database.With(new { timeout_ms = 5000 }))
        {
            other.SetPassword("root", "wrong");
            Check.Equal(Status.Auth, Check.Throws<ArangoException>(() => database.Cluster.Health()).Status);
            other.SetPassword("root", Environment.GetEnvironmentVariable("ARANGO_PASSWORD"));
            Check.Equal("COORDINATOR", database.Cluster.ServerRole());
            Check.Throws<ArangoException>(() => database.With(new { tiemout_ms = 1 }));
        }
    });

    public static void HandlesCloseInAnyOrderAndTwice() => WithDatabase((client, database) =>
    {
        Cursor cursor = database.Aql("FOR i IN 1..10 RETURN i", null, new { batch_size = 2 });
        Check.Equal(2, cursor.NextBatch().Rows.Count);
        Database derived = database.With(null);
        client.Dispose();
        client.Dispose();
        Check.Equal(Status.Closed, Check.Throws<ArangoException>(() => database.Cluster.Health()).Status);
        Check.Throws<ObjectDisposedException>(() => client.Stats());
        database.Dispose();
        database.Dispose();
        Check.Throws<ObjectDisposedException>(() => database.Cluster.Health());
        Check.Throws<ObjectDisposedException>(() => Wait(database.Cluster.HealthAsync()));
        derived.Dispose();
        cursor.Dispose();
        cursor.Dispose();
        Check.True(!cursor.HasMore, "no further row");
        Check.Throws<ObjectDisposedException>(() => cursor.NextBatch());
    });

    public static void CursorReadsAllRowsAndEarlyExitDeletesIt() => WithDatabase((client, database) =>
    {
        var options = new { batch_size = 3 };
        Check.Equal(55L, database.Aql("FOR i IN 1..10 RETURN i", null, options).Sum(row => row.AsLong()));
        Cursor cursor = database.Aql("FOR i IN 1..10 RETURN i", null, options);
        foreach (Json row in cursor)
            if (row.AsLong() == 2) break;
        Check.True(!cursor.HasMore, "no further row");
        Cluster.Await(() => Cluster.Control("GET", "/_sim/requests").AsList().Any(each =>
            each["method"].AsString() == "DELETE" && each["path"].AsString().Contains("/_api/cursor/")));
        Check.Equal(1501, Check.Throws<ArangoException>(() => database.Aql("RETURN FAIL(").Count()).ErrorNum);
    });

    public static void CursorSurvivesAFailover() => WithDatabase((client, database) =>
    {
        Cursor cursor = database.Aql("FOR i IN 1..9 RETURN i", null, new { batch_size = 3 });
        var rows = new List<long>();
        foreach (Json row in cursor)
        {
            rows.Add(row.AsLong());
            if (rows.Count != 1) continue;
            string host = cursor.Info()["host"].AsString();
            Json other = Cluster.Control("GET", "/_sim/state")["servers"].AsList().First(each =>
                each["short_name"].AsString().StartsWith("Coordinator", StringComparison.Ordinal)
                && each["endpoint"].AsString() != host);
            Cluster.Control("POST", "/_sim/servers/" + other["short_name"].AsString() + "/stop");
        }
        Check.Equal("1 2 3 4 5 6 7 8 9", string.Join(" ", rows));
    });

    public static void BatchesCanBeReadAsynchronously() => WithDatabase((client, database) =>
    {
        long sum = 0;
        using (Cursor cursor = database.Aql("FOR i IN 1..10 RETURN i", null, new { batch_size = 4 }))
            while (cursor.HasMore) sum += Wait(cursor.NextBatchAsync()).Rows.Sum(row => row.AsLong());
        Check.Equal(55L, sum);
    });

    public static void ImportsFromEnumerablesAndStreams() => WithDatabase((client, database) =>
    {
        database.Collection.Create("lines");
        Json summary = database.ImportLines("lines", Enumerable.Range(0, 5000).Select(n => $"{{\"_key\": \"k{n}\"}}"));
        Check.Equal(5000L, summary["created"].AsLong());
        var stream = new MemoryStream(Encoding.UTF8.GetBytes("{\"_key\": \"k1\"}\n{\"_key\": \"new\"}"));
        summary = Wait(database.ImportLinesAsync("lines", stream, new { on_duplicate = "ignore" }));
        Check.Equal(1L, summary["created"].AsLong());
        Check.Equal(1L, summary["ignored"].AsLong());
        Check.Throws<ArangoException>(() => database.ImportLines("missing", new[] { "{}" }));
        Check.Throws<FormatException>(() => database.ImportLines("lines", Broken()));
    });

    private static IEnumerable<string> Broken()
    {
        yield return "{}";
        throw new FormatException("broken enumerable");
    }

    public static void TasksFailWithTheError() => WithDatabase((client, database) =>
    {
        var error = Check.Throws<ArangoException>(() => Wait(database.Document.GetAsync("missing", "1")));
        Check.Equal(1203, error.ErrorNum);
        Check.Equal(9, Wait(database.Cluster.HealthAsync())["Health"].AsObject().Count);
        Check.Equal(3, Wait(client.RefreshHostsAsync()).AsList().Count);
    });

    public static void ATokenCancelsACall() => WithDatabase((client, database) =>
    {
        Cluster.All("hang");
        using (var source = new CancellationTokenSource())
        {
            Task<Json> health = database.Cluster.HealthAsync(source.Token);
            Cluster.Await(() => Cluster.Control("GET", "/_sim/requests").AsList().Any(each =>
                each["path"].AsString().Contains("health")));
            source.Cancel();
            var error = Check.Throws<OperationCanceledException>(() => Wait(health));
            Check.Equal(Execution.Unknown, ((ArangoException)error.InnerException).Execution);
            Check.True(health.IsCanceled, "the task is cancelled");
            Exception inner = Check.Throws<AggregateException>(() => health.Wait()).InnerException;
            Check.True(inner is TaskCanceledException && inner.InnerException == null, "a bare exception");
            Cluster.Await(() => InFlight(client) == 0);
            Check.Throws<OperationCanceledException>(() => Wait(database.Cluster.HealthAsync(source.Token)));
            database.Collection.TruncateAsync("x", cancellationToken: source.Token).ContinueWith(ended => { }).Wait();
        }
    });

    public static void ATokenCancelsAnImport() => WithDatabase((client, database) =>
    {
        database.Collection.Create("lines");
        Cluster.All("hang");
        using (var source = new CancellationTokenSource())
        using (var stream = new MemoryStream(Encoding.UTF8.GetBytes("{}\n{}\n")))
        {
            Task<Json> import = database.ImportLinesAsync("lines", stream, null, source.Token);
            Cluster.Await(() => InFlight(client) > 0);
            source.Cancel();
            Check.Throws<OperationCanceledException>(() => Wait(import));
            Cluster.Await(() => InFlight(client) == 0);
        }
    });

    public static void InterruptEndsABlockingCall() => Interrupt(database => database.Cluster.Health());

    public static void InterruptEndsAnImport() => Interrupt(database => database.ImportLines("lines", new[] { "{}" }));

    private static void Interrupt(Action<Database> call) => WithDatabase((client, database) =>
    {
        database.Collection.Create("lines");
        Cluster.All("hang");
        Exception caught = null;
        var thread = new Thread(() =>
        {
            try
            {
                call(database);
            }
            catch (ThreadInterruptedException error)
            {
                caught = error;
            }
        });
        thread.Start();
        Cluster.Await(() => InFlight(client) > 0);
        thread.Interrupt();
        Check.True(thread.Join(Cluster.Patience), "the thread ends");
        Check.True(caught != null, "the call was interrupted");
        Cluster.Await(() => InFlight(client) == 0);
        Cluster.All("resume");
        Check.Equal("COORDINATOR", database.Cluster.ServerRole());
    });

    public static void ClosingTheClientEndsItsCalls() => WithDatabase((client, database) =>
    {
        Cluster.All("hang");
        Task<Json> blocking = Task.Run(() => database.Cluster.Health());
        Task<Json> refresh = client.RefreshHostsAsync();
        Cluster.Await(() => InFlight(client) == 2);
        client.Dispose();
        Check.Equal(Status.Closed, Check.Throws<ArangoException>(() => Wait(blocking)).Status);
        Check.Equal(Status.Closed, Check.Throws<ArangoException>(() => Wait(refresh)).Status);
    });

    public static void EightThreadsShareAClient() => WithDatabase((client, database) =>
    {
        var threads = Enumerable.Range(0, 8).Select(n => Task.Factory.StartNew(() =>
        {
            for (int i = 0; i < 100; i++) Check.Equal(9, database.Cluster.Health()["Health"].AsObject().Count);
        }, TaskCreationOptions.LongRunning)).ToArray();
        Task.WaitAll(threads);
    });
}
