using System;
using System.Threading;

namespace Libarango
{
    /// <summary>Starts a call.</summary>
    internal delegate IntPtr Start(out PendingHandle pending);

    /// <summary>Blocking calls. They wait in pieces, between which Thread.Interrupt and the end of the process
    /// act.</summary>
    internal static class Pending
    {
        private const long PieceMilliseconds = 50;

        /// <summary>Makes a call. The held handle is destroyed after the call, and the owner is reachable.</summary>
        public static Result Run(object owner, Handle held, bool hasBody, Start start)
        {
            bool isHeld = false;
            try
            {
                held.DangerousAddRef(ref isHeld);
                Result.Take(start(out PendingHandle pending));
                using (pending)
                    while (true)
                    {
                        IntPtr result = NativeFunctions.arango_pending_wait(pending, PieceMilliseconds);
                        if (result != IntPtr.Zero) return Result.Take(result, hasBody);
                        Thread.Sleep(0);
                    }
            }
            finally
            {
                if (isHeld) held.DangerousRelease();
                GC.KeepAlive(owner);
            }
        }
    }
}
