using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>Submits a call and returns its ticket.</summary>
    internal delegate ulong Submit(IntPtr queue, ulong tag);

    /// <summary>An asynchronous call. Its owner is reachable until the result arrives.</summary>
    internal sealed class Submission
    {
        private static readonly ConcurrentDictionary<ulong, Submission> Unfinished =
            new ConcurrentDictionary<ulong, Submission>();
        private static readonly Lazy<IntPtr> Queue = new Lazy<IntPtr>(StartQueue);
        private static long lastTag;
        private static volatile bool isExiting;

        private readonly TaskCompletionSource<Result> source =
            new TaskCompletionSource<Result>(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly object owner;
        private readonly Handle held;
        private readonly bool hasBody;

        private Submission(object owner, Handle held, bool hasBody)
        {
            this.owner = owner;
            this.held = held;
            this.hasBody = hasBody;
        }

        /// <summary>Makes a call. The token cancels it. The held handle, if any, is destroyed after the call.</summary>
        public static async Task<Result> Run(
            object owner, Handle held, bool hasBody, Submit submit, CancellationToken token)
        {
            token.ThrowIfCancellationRequested();
            IntPtr queue = Queue.Value;
            var submission = new Submission(owner, held, hasBody);
            ulong tag = (ulong)Interlocked.Increment(ref lastTag);
            ulong ticket = submission.Begin(queue, tag, submit);
            try
            {
                using (token.Register(() => NativeFunctions.arango_cancel(queue, ticket)))
                    return await submission.source.Task.ConfigureAwait(false);
            }
            catch (ArangoException error) when (IsCancellation(error.Status) && token.IsCancellationRequested)
            {
                throw new OperationCanceledException(error.Message, error, token);
            }
        }

        /// <summary>Makes a call and blocks until its result is there, without a thread of the pool.</summary>
        public static Result Wait(object owner, Submit submit)
        {
            var submission = new Submission(owner, null, false);
            submission.Begin(Queue.Value, (ulong)Interlocked.Increment(ref lastTag), submit);
            return submission.source.Task.GetAwaiter().GetResult();
        }

        // A token ends an import, which closes its submission.
        private static bool IsCancellation(Status status) => status == Status.Cancelled || status == Status.Closed;

        private ulong Begin(IntPtr queue, ulong tag, Submit submit)
        {
            bool isHeld = false;
            held?.DangerousAddRef(ref isHeld);
            Unfinished[tag] = this;
            try
            {
                return submit(queue, tag);
            }
            catch
            {
                Unfinished.TryRemove(tag, out _);
                held?.DangerousRelease();
                throw;
            }
        }

        private void Deliver(IntPtr result)
        {
            try
            {
                source.TrySetResult(Result.Take(result, hasBody));
            }
            catch (Exception error)
            {
                source.TrySetException(error);
            }
            held?.DangerousRelease();
            GC.KeepAlive(owner);
        }

        /// <summary>Creates the result queue of all clients, and the thread that takes results out of it.</summary>
        private static IntPtr StartQueue()
        {
            Result.Take(NativeFunctions.arango_queue_create(out IntPtr queue));
            new Thread(() => TakeResults(queue)) { IsBackground = true, Name = "libarango results" }.Start();
            // Mono waits for a thread inside of a native function, also for a background thread.
            AppDomain.CurrentDomain.ProcessExit += (sender, arguments) =>
            {
                isExiting = true;
                NativeFunctions.arango_submit_wakeup(IntPtr.Zero, null, null, null, UIntPtr.Zero, queue, 0);
            };
            return queue;
        }

        private static void TakeResults(IntPtr queue)
        {
            while (!isExiting)
            {
                IntPtr result = NativeFunctions.arango_queue_next(queue, -1);
                if (Unfinished.TryRemove(NativeFunctions.arango_result_tag(result), out Submission submission))
                    submission.Deliver(result);
                else
                    NativeFunctions.arango_result_destroy(result);
            }
        }
    }
}
