using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Libarango;

/// <summary>Wrong use, garbage collection and exits: an error or nothing, never a crash.</summary>
internal static class AttackTests
{
    public static void WrongArgumentsAreErrors()
    {
        using (var client = new Client(Cluster.Hosts))
        using (Database database = Cluster.Open(client))
        {
            foreach (string text in new[] { "", " ", "{}, \"x\": 1", "[}", "\"a", "1 2", "]", "{\"a\": 1" })
                Check.Throws<Exception>(() => database.Query.Execute("RETURN @a", bindVars: Json.Of(text)));
            Check.Throws<ArgumentException>(() => database.Document.Insert("c", new { n = double.NaN }));
            Check.Throws<ArgumentException>(() => database.Document.Insert("c", new object()));
            Check.Throws<ArgumentException>(() => database.Aql("RETURN 1\0"));
            Check.Throws<ArgumentException>(() => new Client("http://a\0b"));
            Check.Throws<ArangoException>(() => new Client("nonsense://"));
            Check.Throws<ArangoException>(() => new Client(Cluster.Hosts, "nonsense"));
            Check.Throws<InvalidOperationException>(() => Json.Of("{\"a\"}").AsObject());
            Check.Throws<InvalidOperationException>(() => Json.Of("[1]").AsString());
            Check.Throws<InvalidOperationException>(() => Json.Of("1.5").AsLong());
            foreach (string operation in new[] { null, "", "x", "cluster.health " })
                Check.Equal(Status.Argument, Check.Throws<ArangoException>(() => database.Call(operation)).Status);
            Check.Throws<ArangoException>(() => database.Call("cluster.health", "text"));
            Check.Throws<ArangoException>(() => database.Call("cluster.health", new[] { 1 }));
            Check.Throws<ArangoException>(() => database.Call("cluster.health", null, 5));
            Check.Throws<ArangoException>(() => database.Aql(null).Count());
            Check.Throws<ArangoException>(() => database.Request(null, null));
            Check.Throws<ArangoException>(() => database.SetPassword(null, null));
            Check.Throws<ArangoException>(() => database.SetToken(null));
            Check.Throws<ArangoException>(() => database.ImportLines(null, new[] { "{}" }));
            Check.Throws<ArgumentNullException>(() => database.ImportLines("c", null));
            Check.Equal("COORDINATOR", database.Cluster.ServerRole());
        }
    }

    public static void ClosingDuringCallsIsAnErrorOrAResult()
    {
        for (int round = 0; round < 20; round++)
        {
            var client = new Client(Cluster.Hosts);
            Database database = Cluster.Open(client);
            var threads = Enumerable.Range(0, 4).Select(n => Task.Factory.StartNew(() =>
            {
                try
                {
                    while (true)
                    {
                        database.Cluster.ServerRole();
                        Task<string> other = database.Cluster.ServerRoleAsync();
                        other.ContinueWith(ended => ended.Exception);
                    }
                }
                catch (ObjectDisposedException) { }
                catch (ArangoException error) when (error.Status == Status.Closed) { }
            }, TaskCreationOptions.LongRunning)).ToArray();
            Thread.Sleep(5);
            if (round % 2 == 0) database.Dispose();
            else client.Dispose();
            Task.WaitAll(threads);
            database.Dispose();
            client.Dispose();
        }
    }

    public static void UnreachableHandlesAreDestroyedAfterTheirCalls()
    {
        var calls = new List<Task<Json>>();
        for (int i = 0; i < 30; i++)
        {
            calls.Add(Cluster.Open(new Client(Cluster.Hosts)).Cluster.HealthAsync());
            Check.Equal("COORDINATOR", Cluster.Open(new Client(Cluster.Hosts)).Cluster.ServerRole());
            Database other = Cluster.Open(new Client(Cluster.Hosts));
            other.Aql("FOR i IN 1..9 RETURN i", null, new { batch_size = 2 }).NextBatch();
            GC.Collect();
        }
        Check.True(Task.WaitAll(calls.ToArray(), Cluster.Patience), "the calls end");
        calls.Clear();
        Cluster.Await(() =>
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            return Directory.GetFiles("/proc/self/fd").Length < 100;
        });
    }

    public static void AContinuationMayMakeBlockingCallsAndFail()
    {
        using (var client = new Client(Cluster.Hosts))
        using (Database database = Cluster.Open(client))
        {
            var calls = Enumerable.Range(0, 20).Select(async n =>
            {
                await database.Cluster.ServerRoleAsync();
                return database.Cluster.ServerRole();
            }).ToArray();
            database.Cluster.ServerRoleAsync().ContinueWith(role => { throw new Exception("a continuation"); });
            Check.True(Task.WaitAll(calls, Cluster.Patience), "the calls end");
        }
    }

    public static void MemoryDoesNotGrow()
    {
        using (var client = new Client(Cluster.Hosts))
        using (Database database = Cluster.Open(client))
        {
            Work(database, 1500);
            long before = ResidentKilobytes();
            Work(database, 3000);
            long grown = ResidentKilobytes() - before;
            // A leak of one result a call is 3,000 times at least 4 KB.
            Check.True(grown < 10000, $"grown by {grown} KB");
        }
    }

    private static void Work(Database database, int count)
    {
        for (int i = 0; i < count; i++)
        {
            database.Cluster.Health();
            if (i % 10 != 0) continue;
            Check.Throws<ArangoException>(() => database.Document.Get("missing", "1"));
            database.Cluster.HealthAsync().Wait();
            database.Aql("FOR i IN 1..3 RETURN i").Count();
        }
        GC.Collect();
    }

    private static long ResidentKilobytes()
    {
        string line = File.ReadAllLines("/proc/self/status").First(each => each.Contains("RssAnon"));
        return long.Parse(new string(line.Where(char.IsDigit).ToArray()));
    }

    /// <summary>The program of the next test: exits while calls are under way.</summary>
    public static int ExitWithCallsUnderWay()
    {
        var client = new Client(Cluster.Hosts);
        Database database = Cluster.Open(client);
        for (int i = 0; i < 100; i++) database.Cluster.HealthAsync();
        for (int i = 0; i < 4; i++)
            new Thread(() =>
            {
                while (true) database.Cluster.Health();
            }) { IsBackground = true }.Start();
        Thread.Sleep(100);
        return 7;
    }

    public static void AProgramExitsWithCallsUnderWay()
    {
        for (int i = 0; i < 3; i++)
        {
            var start = new ProcessStartInfo("mono", Assembly.GetExecutingAssembly().Location + " exit")
            {
                UseShellExecute = false,
                RedirectStandardError = true
            };
            using (Process process = Process.Start(start))
            {
                string errors = process.StandardError.ReadToEnd();
                process.WaitForExit();
                Check.Equal("", errors);
                Check.Equal(7, process.ExitCode);
            }
        }
    }
}
