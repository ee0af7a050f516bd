"""The expected outcome of each fault for the calls of the data plane, written by hand.

The notation is that of expectations.py. The columns are the groups of Support/data_calls.py: calls
that must not be executed twice and calls that may be, of documents and queries, and of what one
coordinator holds: the next batch of a cursor without and with a batch id, a commit. A last word is
the `reason` of the error: `gone` if the coordinator failed, `expired` if it works and no longer has
the cursor or the transaction. Other errors have no reason.

Host 0 holds the cursor or the transaction, and is the last of the client's list: without affinity it
would be tried last. Where no connection to host 0 is possible, its holder is unknown.
"""

# Host 0 alone has the fault, and it lasts. There are three hosts.
LASTING = """
fault                      time     once            repeatable  held once             held repeatable
none                       now      OK yes 1        =           =                     =
unresolved                 now      OK yes 0 1      =           =                     =
refused                    now      OK yes 0 1      =           =                     =
connect-timeout            connect  OK yes 0 1      =           =                     =
tls-refused                now      OK yes 0 1      =           =                     =
tls-timeout                connect  OK yes 0 1      =           =                     =

early-close                now      NETWORK ? 0     OK yes 0 1  NETWORK ? 0 gone      OK yes 0 1
close-before-answer        now      NETWORK ? 1     OK yes 1 1  NETWORK ? 1 gone      OK yes 1 1
close-inside-headers       now      PROTOCOL ? 1    OK yes 1 1  PROTOCOL ? 1          OK yes 1 1
close-inside-body          now      PROTOCOL ? 1    OK yes 1 1  PROTOCOL ? 1          OK yes 1 1
close-after-answer         now      OK yes 1        =           =                     =
reset-before-answer        now      NETWORK ? 1     OK yes 1 1  NETWORK ? 1 gone      OK yes 1 1
reset-inside-headers       now      NETWORK ? 1     OK yes 1 1  NETWORK ? 1 gone      OK yes 1 1
reset-inside-body          now      NETWORK ? 1     OK yes 1 1  NETWORK ? 1 gone      OK yes 1 1
reset-after-answer         now      OK yes 1        =           =                     =

unread                     late     TIMEOUT ? 0     =           =                     =
accept-and-hang            late     TIMEOUT ? 1     =           =                     =
hang-inside-headers        late     TIMEOUT ? 1     =           =                     =
hang-inside-body           late     TIMEOUT ? 1     =           =                     =
trickle                    late     TIMEOUT ? 1     =           =                     =
delay                      now      OK yes 1        =           =                     =

garbage                    now      PROTOCOL ? 1    OK yes 1 1  PROTOCOL ? 1          OK yes 1 1
bad-chunk                  now      PROTOCOL ? 1    OK yes 1 1  PROTOCOL ? 1          OK yes 1 1
huge-header                now      PROTOCOL ? 1    OK yes 1 1  PROTOCOL ? 1          OK yes 1 1
oversized                  now      PROTOCOL ? 1    =           =                     =
gzip-bomb                  now      PROTOCOL ? 1    =           =                     =
longer-promised            late     TIMEOUT ? 1     =           =                     =
shorter-promised           now      PROTOCOL yes 1  =           =                     =
not-json                   now      PROTOCOL yes 1  =           =                     =
redirect-301               now      PROTOCOL no 1   =           =                     =
redirect-302               now      PROTOCOL no 1   =           =                     =
redirect-303               now      PROTOCOL no 1   =           =                     =
redirect-307               now      PROTOCOL no 1   =           =                     =
redirect-308               now      PROTOCOL no 1   =           =                     =

503-starting               now      OK yes 1 1      =           =                     =
503-21003                  now      OK yes 1 1      =           =                     =
412-21004                  now      OK yes 1 1      =           =                     =
503-30                     now      SERVER ? 1      OK yes 1 1  SERVER ? 1            OK yes 1 1
503-1478                   now      SERVER ? 1      OK yes 1 1  SERVER ? 1            OK yes 1 1
503-1429                   now      SERVER ? 1      OK yes 1 1  SERVER ? 1            OK yes 1 1
503-other-text             now      SERVER yes 1    =           =                     =
503-longer-text            now      SERVER yes 1    =           =                     =
502-html                   now      SERVER ? 1      OK yes 1 1  SERVER ? 1            OK yes 1 1
502-empty                  now      SERVER ? 1      OK yes 1 1  SERVER ? 1            OK yes 1 1
503-html                   now      SERVER ? 1      OK yes 1 1  SERVER ? 1            OK yes 1 1
503-empty                  now      SERVER ? 1      OK yes 1 1  SERVER ? 1            OK yes 1 1
503-json                   now      SERVER ? 1      OK yes 1 1  SERVER ? 1            OK yes 1 1
504-html                   now      SERVER ? 1      OK yes 1 1  SERVER ? 1            OK yes 1 1
504-empty                  now      SERVER ? 1      OK yes 1 1  SERVER ? 1            OK yes 1 1
429                        now      OK yes 1 1      =           =                     =
429-html                   now      OK yes 1 1      =           =                     =
412-other                  now      SERVER yes 1    =           =                     =
401-11                     now      AUTH no 1       =           =                     =
401-401                    now      AUTH yes 1      =           =                     =
401-empty                  now      AUTH yes 1      =           =                     =
401-html                   now      AUTH yes 1      =           =                     =
403                        now      AUTH yes 1      =           =                     =
404                        now      SERVER yes 1    =           =                     =
500                        now      SERVER yes 1    =           =                     =
500-21003                  now      SERVER yes 1    =           =                     =
400-400                    now      SERVER yes 1    =           =                     =
400-1653                   now      SERVER yes 1    =           =                     =
404-1202                   now      SERVER yes 1    =           =                     =
404-1600                   now      SERVER yes 1    =           SERVER yes 1 expired  =
404-1655                   now      SERVER yes 1    =           SERVER yes 1 expired  =
409-1200                   now      SERVER yes 1    =           =                     =
409-1210                   now      SERVER yes 1    =           =                     =
409-1601                   now      SERVER yes 1    =           =                     =
410-1500                   now      SERVER yes 1    =           =                     =
410-1654                   now      SERVER yes 1    =           =                     =
500-32                     now      SERVER yes 1    =           =                     =
500-1457                   now      SERVER ? 1      =           =                     =

idle-closed                now      OK yes 1        =           =                     =
idle-reset                 now      OK yes 1        =           =                     =
idle-surplus               now      OK yes 1        =           =                     =
close-idle                 now      NETWORK ? 1     OK yes 2    NETWORK ? 1           OK yes 2
kept-refused               now      OK yes 0 1      =           =                     =
kept-close-before-answer   now      NETWORK ? 1     OK yes 2 1  NETWORK ? 1           OK yes 2 1
kept-close-inside-headers  now      PROTOCOL ? 1    OK yes 1 1  PROTOCOL ? 1          OK yes 1 1
kept-close-inside-body     now      PROTOCOL ? 1    OK yes 1 1  PROTOCOL ? 1          OK yes 1 1
kept-close-after-answer    now      OK yes 1        =           =                     =
kept-reset-before-answer   now      NETWORK ? 1     OK yes 2 1  NETWORK ? 1           OK yes 2 1
kept-reset-inside-headers  now      NETWORK ? 1     OK yes 2 1  NETWORK ? 1           OK yes 2 1
kept-reset-inside-body     now      NETWORK ? 1     OK yes 2 1  NETWORK ? 1           OK yes 2 1
kept-accept-and-hang       late     TIMEOUT ? 1     =           =                     =
kept-garbage               now      PROTOCOL ? 1    OK yes 1 1  PROTOCOL ? 1          OK yes 1 1
kept-bad-chunk             now      PROTOCOL ? 1    OK yes 1 1  PROTOCOL ? 1          OK yes 1 1
kept-oversized             now      PROTOCOL ? 1    =           =                     =
kept-503-starting          now      OK yes 1 1      =           =                     =
kept-503-30                now      SERVER ? 1      OK yes 1 1  SERVER ? 1            OK yes 1 1
"""

# The only host has the fault, and it lasts. One call of each group.
ALONE = """
fault                     time     once            repeatable   held once             held repeatable
unresolved                now      CONNECT no 0    =            =                     =
refused                   now      CONNECT no 0    =            CONNECT no 0 gone     =
connect-timeout           connect  CONNECT no 0    =            =                     =
tls-refused               now      TLS no 0        =            =                     =
tls-timeout               connect  CONNECT no 0    =            =                     =
early-close               now      NETWORK ? 0     =            NETWORK ? 0 gone      =
close-before-answer       now      NETWORK ? 1     =            NETWORK ? 1 gone      =
close-inside-body         now      PROTOCOL ? 1    =            =                     =
close-after-answer        now      OK yes 1        =            =                     =
reset-before-answer       now      NETWORK ? 1     =            NETWORK ? 1 gone      =
reset-inside-body         now      NETWORK ? 1     =            NETWORK ? 1 gone      =
unread                    late     TIMEOUT ? 0     =            =                     =
accept-and-hang           late     TIMEOUT ? 1     =            =                     =
garbage                   now      PROTOCOL ? 1    =            =                     =
oversized                 now      PROTOCOL ? 1    =            =                     =
shorter-promised          now      PROTOCOL yes 1  =            =                     =
not-json                  now      PROTOCOL yes 1  =            =                     =
redirect-307              now      PROTOCOL no 1   =            =                     =
503-starting              pauses   SERVER no 3-4   =            =                     =
503-21003                 pauses   SERVER no 3-4   =            =                     =
412-21004                 pauses   SERVER no 3-4   =            =                     =
503-30                    now      SERVER ? 1      =            =                     =
503-1478                  now      SERVER ? 1      =            =                     =
503-1429                  now      SERVER ? 1      =            =                     =
502-html                  now      SERVER ? 1      =            =                     =
504-empty                 now      SERVER ? 1      =            =                     =
429                       pauses   SERVER no 3-4   =            =                     =
401-11                    now      AUTH no 1       =            =                     =
404-1600                  now      SERVER yes 1    =            SERVER yes 1 expired  =
404-1655                  now      SERVER yes 1    =            SERVER yes 1 expired  =
500-1457                  now      SERVER ? 1      =            =                     =
close-idle                now      NETWORK ? 1     OK yes 2     NETWORK ? 1           OK yes 2
kept-refused              now      CONNECT no 0    =            CONNECT no 0 gone     =
kept-close-before-answer  now      NETWORK ? 1     NETWORK ? 2  NETWORK ? 1           NETWORK ? 2 gone
kept-reset-before-answer  now      NETWORK ? 1     NETWORK ? 2  NETWORK ? 1           NETWORK ? 2 gone
kept-503-starting         pauses   SERVER no 3-4   =            =                     =
"""

# Host 0 of three has the fault for one request. One call of each group.
ONCE = """
fault                     time  once          repeatable  held once         held repeatable
early-close               now   NETWORK ? 0   OK yes 0 1  NETWORK ? 0 gone  OK yes 0 1
close-before-answer       now   NETWORK ? 1   OK yes 1 1  NETWORK ? 1 gone  OK yes 1 1
close-inside-body         now   PROTOCOL ? 1  OK yes 1 1  PROTOCOL ? 1      OK yes 1 1
503-starting              now   OK yes 1 1    =           =                 =
503-21003                 now   OK yes 1 1    =           =                 =
503-30                    now   SERVER ? 1    OK yes 1 1  SERVER ? 1        OK yes 1 1
kept-close-before-answer  now   NETWORK ? 1   OK yes 2    NETWORK ? 1       OK yes 2
kept-close-inside-body    now   PROTOCOL ? 1  OK yes 1 1  PROTOCOL ? 1      OK yes 1 1
kept-reset-before-answer  now   NETWORK ? 1   OK yes 2    NETWORK ? 1       OK yes 2
kept-reset-inside-body    now   NETWORK ? 1   OK yes 2    NETWORK ? 1       OK yes 2
kept-503-21003            now   OK yes 1 1    =           =                 =
"""

# All three hosts have the fault, and it lasts. One call of each group. With 503/1478 the holder itself
# responds: what is unavailable is a server behind it.
EVERYWHERE = """
fault                 time      once                   repeatable        held once              held repeatable
unresolved            now       CONNECT no 0 0 0       =                 =                      =
refused               now       CONNECT no 0 0 0       =                 CONNECT no 0 0 0 gone  =
connect-timeout       connects  CONNECT no 0 0 0       =                 =                      =
tls-refused           now       TLS no 0 0 0           =                 =                      =
early-close           now       NETWORK ? 0            NETWORK ? 0 0 0   NETWORK ? 0 gone       NETWORK ? 0 0 0 gone
close-before-answer   now       NETWORK ? 1            NETWORK ? 1 1 1   NETWORK ? 1 gone       NETWORK ? 1 1 1 gone
close-inside-headers  now       PROTOCOL ? 1           PROTOCOL ? 1 1 1  PROTOCOL ? 1           PROTOCOL ? 1 1 1
reset-inside-body     now       NETWORK ? 1            NETWORK ? 1 1 1   NETWORK ? 1 gone       NETWORK ? 1 1 1 gone
garbage               now       PROTOCOL ? 1           PROTOCOL ? 1 1 1  PROTOCOL ? 1           PROTOCOL ? 1 1 1
503-starting          pauses    SERVER no 3-4 3-4 3-4  =                 =                      =
503-21003             pauses    SERVER no 3-4 3-4 3-4  =                 =                      =
412-21004             pauses    SERVER no 3-4 3-4 3-4  =                 =                      =
503-30                now       SERVER ? 1             SERVER ? 1 1 1    SERVER ? 1             SERVER ? 1 1 1
503-1478              now       SERVER ? 1             SERVER ? 1 1 1    SERVER ? 1             SERVER ? 1 1 1
503-1429              now       SERVER ? 1             SERVER ? 1 1 1    SERVER ? 1             SERVER ? 1 1 1
503-html              now       SERVER ? 1             SERVER ? 1 1 1    SERVER ? 1             SERVER ? 1 1 1
"""

# Each host has a fault of its own. One call of each group. A host that does not hold the cursor or the
# transaction forwards the request: 503/1478 and 500/1457 of it say that the holder does not respond,
# 404 that the holder, or what it held, is no more.
EACH_ITS_OWN = """
faults                                   time  once              repeatable       held once               held repeatable
refused, close-before-answer, none       now   NETWORK ? 0 1     OK yes 0 1 1     NETWORK ? 0 1 gone      OK yes 0 1 1
503-starting, close-before-answer, none  now   NETWORK ? 1 1     OK yes 1 1 1     NETWORK ? 1 1 gone      OK yes 1 1 1
412-21004, 503-1478, none                now   SERVER ? 1 1      OK yes 1 1 1     SERVER ? 1 1 gone       OK yes 1 1 1
refused, 503-1478, 503-1478              now   SERVER ? 0 1      SERVER ? 0 1 1   SERVER ? 0 1 gone       SERVER ? 0 1 1 gone
refused, 500-1457, none                  now   SERVER ? 0 1      =                SERVER ? 0 1 gone       =
refused, 404-1600, none                  now   SERVER yes 0 1    =                SERVER yes 0 1 gone     =
refused, 404-1655, none                  now   SERVER yes 0 1    =                SERVER yes 0 1 gone     =
503-21003, 404-1600, none                now   SERVER yes 1 1    =                SERVER yes 1 1 expired  =
503-starting, 404-1655, none             now   SERVER yes 1 1    =                SERVER yes 1 1 gone     =
close-before-answer, 404-1600, none      now   NETWORK ? 1       SERVER yes 1 1   NETWORK ? 1 gone        SERVER yes 1 1 gone
close-before-answer, 404-1202, none      now   NETWORK ? 1       SERVER yes 1 1   NETWORK ? 1 gone        SERVER yes 1 1
close-before-answer, 412-other, none     now   NETWORK ? 1       SERVER yes 1 1   NETWORK ? 1 gone        SERVER yes 1 1
close-before-answer, 409-1200, none      now   NETWORK ? 1       SERVER yes 1 1   NETWORK ? 1 gone        SERVER yes 1 1
close-before-answer, refused, refused    now   NETWORK ? 1       NETWORK ? 1 0 0  NETWORK ? 1 gone        NETWORK ? 1 0 0 gone
503-21003, refused, close-inside-body    now   PROTOCOL ? 1 0 1  =                =                       =
503-1429, refused, none                  now   SERVER ? 1        OK yes 1 0 1     SERVER ? 1              OK yes 1 0 1
503-30, 404-1202, none                   now   SERVER ? 1        SERVER yes 1 1   SERVER ? 1              SERVER yes 1 1
"""

# With attempt_timeout_ms. Host 0 alone has the fault. One call of each group.
ATTEMPT_TIMEOUT = """
fault                 time                       once         repeatable  held once    held repeatable
unread                late attempt late attempt  TIMEOUT ? 0  OK yes 0 1  TIMEOUT ? 0  OK yes 0 1
accept-and-hang       late attempt late attempt  TIMEOUT ? 1  OK yes 1 1  TIMEOUT ? 1  OK yes 1 1
hang-inside-body      late attempt late attempt  TIMEOUT ? 1  OK yes 1 1  TIMEOUT ? 1  OK yes 1 1
kept-accept-and-hang  late attempt late attempt  TIMEOUT ? 1  OK yes 1 1  TIMEOUT ? 1  OK yes 1 1
"""

# Every other operation with an effect or a resource, with the faults that tell the groups apart.
RULES = """
fault                     time  once         repeatable  held once         held repeatable
none                      now   OK yes 1     =           =                 =
refused                   now   OK yes 0 1   =           =                 =
close-before-answer       now   NETWORK ? 1  OK yes 1 1  NETWORK ? 1 gone  OK yes 1 1
kept-reset-before-answer  now   NETWORK ? 1  OK yes 2 1  NETWORK ? 1       OK yes 2 1
503-21003                 now   OK yes 1 1   =           =                 =
503-30                    now   SERVER ? 1   OK yes 1 1  SERVER ? 1        OK yes 1 1
"""
