using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Libarango;

/// <summary>Cursors that fail or are closed, and imports in a busy thread pool.</summary>
internal static class CursorTests
{
    private const string Query = "FOR i IN 1..10 RETURN i";

    private static void WithDatabase(Action<Database> test)
    {
        using (var client = new Client(Cluster.Hosts))
        using (Database database = Cluster.Open(client))
            test(database);
    }

    public static void AFailedCursorGivesItsErrorAgain() => WithDatabase(database =>
    {
        Cursor failed = database.Aql("RETURN FAIL(");
        for (int i = 0; i < 3; i++)
            Check.Equal(1501, Check.Throws<ArangoException>(() => failed.Count()).ErrorNum);
    });

    public static void AClosedCursorHasNoEnd() => WithDatabase(database =>
    {
        Cursor broken = database.Aql(Query, null, new { batch_size = 4 });
        Check.Equal(1L, broken.First().AsLong());
        Check.Throws<ObjectDisposedException>(() => broken.Count());
        Cursor whole = database.Aql(Query, null, new { batch_size = 4 });
        Check.Equal(10, whole.Count());
        Check.Throws<ObjectDisposedException>(() => whole.Count());
        Check.Equal(0, database.Aql("FOR i IN [] RETURN i").Count());
        foreach (int size in new[] { 4, 20 })
        {
            Cursor closed = database.Aql(Query, null, new { batch_size = size });
            var rows = new List<long>();
            Check.Throws<ObjectDisposedException>(() =>
            {
                foreach (Json row in closed)
                {
                    rows.Add(row.AsLong());
                    closed.Dispose();
                }
            });
            Check.Equal(Math.Min(size, 10), rows.Count);
        }
    });

    public static void ImportsEndInABusyThreadPool() => WithDatabase(database =>
    {
        database.Collection.Create("lines");
        ThreadPool.GetMaxThreads(out int maximum, out int ports);
        ThreadPool.GetMinThreads(out int minimum, out int minimumPorts);
        int count = Environment.ProcessorCount;
        ThreadPool.SetMinThreads(count, minimumPorts);
        Check.True(ThreadPool.SetMaxThreads(count, ports), "the pool is small");
        try
        {
            Task<Json>[] imports = Enumerable.Range(0, 4 * count)
                .Select(n => Task.Run(() => database.ImportLines("lines", new[] { "{}", "{}" }))).ToArray();
            Check.True(Task.WaitAll(imports, Cluster.Patience), "the imports end");
            Check.Equal(8L * count, imports.Sum(each => each.Result["created"].AsLong()));
        }
        finally
        {
            ThreadPool.SetMaxThreads(maximum, ports);
            ThreadPool.SetMinThreads(minimum, minimumPorts);
        }
    });

    public static void AFailedImportHasItsSummary() => WithDatabase(database =>
    {
        var error = Check.Throws<ArangoException>(() => database.ImportLines("missing", new[] { "{}", "{}" }));
        Check.Equal(1203, error.ErrorNum);
        Check.Equal("1 2", Lines(error.Summary["failed"]));
        var stream = new System.IO.MemoryStream(System.Text.Encoding.UTF8.GetBytes("{}\n{}\n{}"));
        error = Check.Throws<ArangoException>(
            () => database.ImportLinesAsync("missing", stream).GetAwaiter().GetResult());
        Check.Equal("1 3", Lines(error.Summary["failed"]));
        Check.Equal(null, Check.Throws<ArangoException>(() => database.Document.Get("missing", "1")).Summary);
    });

    private static string Lines(Json ranges) =>
        string.Join(" ", ranges.AsList().Select(each => each["first_line"] + " " + each["last_line"]));

    public static void ANullLineIsRefused() => WithDatabase(database =>
    {
        database.Collection.Create("lines");
        Check.Throws<ArgumentNullException>(() => database.ImportLines("lines", null));
        Check.Throws<ArgumentNullException>(() => database.ImportLines("lines", new[] { "{}", null }));
        Check.Throws<ArgumentNullException>(
            () => database.ImportLinesAsync("lines", null).GetAwaiter().GetResult());
    });
}
