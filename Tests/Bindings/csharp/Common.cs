using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Libarango;

/// <summary>The common program (../README.md).</summary>
internal static class Common
{
    private static readonly string[] Executions = { "not executed", "executed", "unknown" };

    private static void Ask(string question)
    {
        Console.WriteLine(question + "?");
        Console.Out.Flush();
        if (Console.ReadLine() == null) Environment.Exit(1);
    }

    private static void ShowErrors(Database database)
    {
        try
        {
            database.Document.Get("missing", "1");
        }
        catch (ArangoException error)
        {
            Console.WriteLine("server error {0} {1} {2} {3}", error.StatusName, error.ErrorNum, error.ErrorName,
                Executions[(int)error.Execution]);
        }
        try
        {
            database.Call("cluster.nonsense");
        }
        catch (ArangoException error)
        {
            Console.WriteLine("argument error {0} {1} {2}", error.StatusName, error.ErrorNum,
                Executions[(int)error.Execution]);
        }
    }

    private static async Task SubmitHundred(Database database)
    {
        Task<Json>[] calls = Enumerable.Range(0, 100).Select(n => database.Cluster.HealthAsync()).ToArray();
        await Task.WhenAll(calls).ContinueWith(all => { });
        int succeeded = calls.Count(call => call.Status == TaskStatus.RanToCompletion);
        Console.WriteLine("submitted {0} succeeded {1}", calls.Length, succeeded);
    }

    private static void InsertDocuments(Database database)
    {
        database.Collection.Create("numbers");
        int inserted = 0;
        for (int n = 1; n <= 10; n++)
        {
            database.Document.Insert("numbers", new { value = n < 10 ? n : 9007199254740993 });
            inserted++;
        }
        Console.WriteLine("inserted {0}", inserted);
    }

    private static void ReadRows(Database database)
    {
        int rows = 0;
        long last = 0;
        foreach (Json row in database.Aql("FOR d IN numbers SORT d.value RETURN d.value", null, new { batch_size = 3 }))
        {
            rows++;
            last = row.AsLong();
        }
        Console.WriteLine("rows {0} last {1}", rows, last);
    }

    private static void ImportLines(Database database)
    {
        database.Collection.Create("lines");
        var lines = Enumerable.Range(0, 1000).Select(n => $"{{\"_key\": \"k{n}\", \"n\": {n}}}");
        Console.WriteLine("imported {0}", database.ImportLines("lines", lines)["created"].AsLong());
    }

    private static async Task CancelCall(Database database)
    {
        Console.WriteLine("waiting");
        using (var source = new CancellationTokenSource(100))
        {
            try
            {
                await database.Cluster.HealthAsync(source.Token);
            }
            catch (OperationCanceledException)
            {
                Console.WriteLine("interrupted");
            }
        }
    }

    private static void Measure(Database database, int count)
    {
        database.Cluster.Health();
        Stopwatch watch = Stopwatch.StartNew();
        for (int i = 0; i < count; i++) database.Cluster.Health();
        Console.WriteLine(watch.ElapsedTicks * (1000000000 / Stopwatch.Frequency));
    }

    private static int Main(string[] arguments)
    {
        if (arguments.Length < 3) return 64;
        using (var client = new Client(arguments[0]))
        using (Database database = client.Database("_system", arguments[1], arguments[2]))
        {
            if (arguments.Length == 4)
            {
                Measure(database, int.Parse(arguments[3]));
                return 0;
            }
            Console.WriteLine("version {0}", Client.Version);
            Console.WriteLine("health {0}", database.Cluster.Health()["Health"].AsObject().Count);
            ShowErrors(database);
            SubmitHundred(database).Wait();
            Ask("stop a coordinator");
            SubmitHundred(database).Wait();
            InsertDocuments(database);
            ReadRows(database);
            ImportLines(database);
            Ask("hang all coordinators");
            CancelCall(database).Wait();
            client.Dispose();
            try
            {
                database.Cluster.Health();
            }
            catch (ArangoException error)
            {
                Console.WriteLine("closed {0}", error.StatusName);
            }
        }
        return 0;
    }
}
