"""The expected outcome of each fault, written by hand.

A cell is `status execution requests`: the status without ARANGO_ERR_, whether the request was
executed (`?` is unknown), and how many requests each host must have seen, host 0, which is asked
first, before the others. A host that is tried and sees nothing has 0; the hosts behind the last
number must not be tried. `=` repeats the cell before it. `writes` are POST with and without a body
and DELETE: what must not be sent twice unless it is certain that the first was not executed.

`time` is one word for the row, or two (one host, three hosts), or one for each column; its words
are those of `Time`.
"""

# The fault lasts, and host 0 alone has it. With `kept-` it is met on a connection that has served
# a request before.
LASTING = """
fault                      time        1 host: GET    writes       3 hosts: GET  writes
unresolved                 now         CONNECT no 0   =            OK yes 0 1    =
refused                    now         CONNECT no 0   =            OK yes 0 1    =
connect-timeout            connect     CONNECT no 0   =            OK yes 0 1    =
tls-refused                now         TLS no 0       =            OK yes 0 1    =
tls-timeout                connect     CONNECT no 0   =            OK yes 0 1    =

early-close                now         NETWORK ? 0    =            OK yes 0 1    NETWORK ? 0
close-before-answer        now         NETWORK ? 1    =            OK yes 1 1    NETWORK ? 1
close-inside-headers       now         PROTOCOL ? 1   =            OK yes 1 1    PROTOCOL ? 1
close-inside-body          now         PROTOCOL ? 1   =            OK yes 1 1    PROTOCOL ? 1
close-after-answer         now         OK yes 1       =            OK yes 1      =
reset-before-answer        now         NETWORK ? 1    =            OK yes 1 1    NETWORK ? 1
reset-inside-headers       now         NETWORK ? 1    =            OK yes 1 1    NETWORK ? 1
reset-inside-body          now         NETWORK ? 1    =            OK yes 1 1    NETWORK ? 1
reset-after-answer         now         OK yes 1       =            OK yes 1      =

unread                     late        TIMEOUT ? 0    =            TIMEOUT ? 0   =
accept-and-hang            late        TIMEOUT ? 1    =            TIMEOUT ? 1   =
hang-inside-headers        late        TIMEOUT ? 1    =            TIMEOUT ? 1   =
hang-inside-body           late        TIMEOUT ? 1    =            TIMEOUT ? 1   =
trickle                    late        TIMEOUT ? 1    =            TIMEOUT ? 1   =
delay                      now         OK yes 1       =            OK yes 1      =

garbage                    now         PROTOCOL ? 1   =            OK yes 1 1    PROTOCOL ? 1
bad-chunk                  now         PROTOCOL ? 1   =            OK yes 1 1    PROTOCOL ? 1
huge-header                now         PROTOCOL ? 1   =            OK yes 1 1    PROTOCOL ? 1
oversized                  now         PROTOCOL ? 1   =            PROTOCOL ? 1  =
gzip-bomb                  now         PROTOCOL ? 1   =            PROTOCOL ? 1  =
longer-promised            late        TIMEOUT ? 1    =            TIMEOUT ? 1   =
shorter-promised           now         OK yes 1       =            OK yes 1      =
not-json                   now         OK yes 1       =            OK yes 1      =
redirect-301               now         PROTOCOL no 1  =            PROTOCOL no 1  =
redirect-302               now         PROTOCOL no 1  =            PROTOCOL no 1  =
redirect-303               now         PROTOCOL no 1  =            PROTOCOL no 1  =
redirect-307               now         PROTOCOL no 1  =            PROTOCOL no 1  =
redirect-308               now         PROTOCOL no 1  =            PROTOCOL no 1  =

503-starting               pauses now  SERVER no 3-4  =            OK yes 1 1    =
503-21003                  pauses now  SERVER no 3-4  =            OK yes 1 1    =
412-21004                  pauses now  SERVER no 3-4  =            OK yes 1 1    =
503-30                     now         SERVER ? 1     =            OK yes 1 1    SERVER ? 1
503-1478                   now         SERVER ? 1     =            OK yes 1 1    SERVER ? 1
503-1429                   now         SERVER ? 1     =            OK yes 1 1    SERVER ? 1
503-other-text             now         SERVER yes 1   =            SERVER yes 1  =
503-longer-text            now         SERVER yes 1   =            SERVER yes 1  =
502-html                   now         SERVER ? 1     =            OK yes 1 1    SERVER ? 1
502-empty                  now         SERVER ? 1     =            OK yes 1 1    SERVER ? 1
503-html                   now         SERVER ? 1     =            OK yes 1 1    SERVER ? 1
503-empty                  now         SERVER ? 1     =            OK yes 1 1    SERVER ? 1
503-json                   now         SERVER ? 1     =            OK yes 1 1    SERVER ? 1
504-html                   now         SERVER ? 1     =            OK yes 1 1    SERVER ? 1
504-empty                  now         SERVER ? 1     =            OK yes 1 1    SERVER ? 1
429                        pauses now  SERVER no 3-4  =            OK yes 1 1    =
429-html                   pauses now  SERVER no 3-4  =            OK yes 1 1    =
412-other                  now         SERVER yes 1   =            SERVER yes 1  =
401-11                     now         AUTH no 1      =            AUTH no 1     =
401-401                    now         AUTH yes 1     =            AUTH yes 1    =
401-empty                  now         AUTH yes 1     =            AUTH yes 1    =
401-html                   now         AUTH yes 1     =            AUTH yes 1    =
403                        now         AUTH yes 1     =            AUTH yes 1    =
404                        now         SERVER yes 1   =            SERVER yes 1  =
500                        now         SERVER yes 1   =            SERVER yes 1  =
500-21003                  now         SERVER yes 1   =            SERVER yes 1  =

idle-closed                now         OK yes 1       =            OK yes 1      =
idle-reset                 now         OK yes 1       =            OK yes 1      =
idle-surplus               now         OK yes 1       =            OK yes 1      =
close-idle                 now         OK yes 2       NETWORK ? 1  OK yes 2      NETWORK ? 1
kept-refused               now         CONNECT no 0   =            OK yes 0 1    =
kept-close-before-answer   now         NETWORK ? 2    NETWORK ? 1  OK yes 2 1    NETWORK ? 1
kept-close-inside-headers  now         PROTOCOL ? 1   =            OK yes 1 1    PROTOCOL ? 1
kept-close-inside-body     now         PROTOCOL ? 1   =            OK yes 1 1    PROTOCOL ? 1
kept-close-after-answer    now         OK yes 1       =            OK yes 1      =
kept-reset-before-answer   now         NETWORK ? 2    NETWORK ? 1  OK yes 2 1    NETWORK ? 1
kept-reset-inside-headers  now         NETWORK ? 2    NETWORK ? 1  OK yes 2 1    NETWORK ? 1
kept-reset-inside-body     now         NETWORK ? 2    NETWORK ? 1  OK yes 2 1    NETWORK ? 1
kept-accept-and-hang       late        TIMEOUT ? 1    =            TIMEOUT ? 1   =
kept-garbage               now         PROTOCOL ? 1   =            OK yes 1 1    PROTOCOL ? 1
kept-bad-chunk             now         PROTOCOL ? 1   =            OK yes 1 1    PROTOCOL ? 1
kept-oversized             now         PROTOCOL ? 1   =            PROTOCOL ? 1  =
kept-503-starting          pauses now  SERVER no 3-4  =            OK yes 1 1    =
kept-503-30                now         SERVER ? 1     =            OK yes 1 1    SERVER ? 1
"""

# Host 0 alone has the fault, for one request.
ONCE = """
fault                     time       1 host: GET   writes       3 hosts: GET  writes
early-close               now        NETWORK ? 0   =            OK yes 0 1    NETWORK ? 0
close-before-answer       now        NETWORK ? 1   =            OK yes 1 1    NETWORK ? 1
close-inside-body         now        PROTOCOL ? 1  =            OK yes 1 1    PROTOCOL ? 1
503-starting              pause now  OK yes 2      =            OK yes 1 1    =
503-21003                 pause now  OK yes 2      =            OK yes 1 1    =
412-21004                 pause now  OK yes 2      =            OK yes 1 1    =
503-30                    now        SERVER ? 1    =            OK yes 1 1    SERVER ? 1
kept-close-before-answer  now        OK yes 2      NETWORK ? 1  OK yes 2      NETWORK ? 1
kept-close-inside-body    now        PROTOCOL ? 1  =            OK yes 1 1    PROTOCOL ? 1
kept-reset-before-answer  now        OK yes 2      NETWORK ? 1  OK yes 2      NETWORK ? 1
kept-reset-inside-body    now        OK yes 2      NETWORK ? 1  OK yes 2      NETWORK ? 1
kept-503-21003            pause now  OK yes 2      =            OK yes 1 1    =
"""

# All three hosts have the fault, and it lasts.
EVERYWHERE = """
fault                 time      3 hosts: GET           writes
unresolved            now       CONNECT no 0 0 0       =
refused               now       CONNECT no 0 0 0       =
connect-timeout       connects  CONNECT no 0 0 0       =
tls-refused           now       TLS no 0 0 0           =
tls-timeout           connects  CONNECT no 0 0 0       =
early-close           now       NETWORK ? 0 0 0        NETWORK ? 0
close-before-answer   now       NETWORK ? 1 1 1        NETWORK ? 1
close-inside-headers  now       PROTOCOL ? 1 1 1       PROTOCOL ? 1
reset-inside-body     now       NETWORK ? 1 1 1        NETWORK ? 1
garbage               now       PROTOCOL ? 1 1 1       PROTOCOL ? 1
503-starting          pauses    SERVER no 3-4 3-4 3-4  =
503-21003             pauses    SERVER no 3-4 3-4 3-4  =
412-21004             pauses    SERVER no 3-4 3-4 3-4  =
503-30                now       SERVER ? 1 1 1         SERVER ? 1
503-1478              now       SERVER ? 1 1 1         SERVER ? 1
503-1429              now       SERVER ? 1 1 1         SERVER ? 1
503-other-text        now       SERVER yes 1           =
503-html              now       SERVER ? 1 1 1         SERVER ? 1
504-empty             now       SERVER ? 1 1 1         SERVER ? 1
429-html              pauses    SERVER no 3-4 3-4 3-4  =
"""

# All three hosts have the fault, each for one request.
EVERYWHERE_ONCE = """
fault         time   3 hosts: GET  writes
503-starting  pause  OK yes 2 1 1  =
503-21003     pause  OK yes 2 1 1  =
412-21004     pause  OK yes 2 1 1  =
"""

# Each host has a fault of its own, for ever. What one attempt left unknown stays unknown.
EACH_ITS_OWN = """
faults                                   time    3 hosts: GET         writes
refused, close-before-answer, none       now     OK yes 0 1 1         NETWORK ? 0 1
503-starting, close-before-answer, none  now     OK yes 1 1 1         NETWORK ? 1 1
412-21004, 503-1478, none                now     OK yes 1 1 1         SERVER ? 1 1
503-21003, refused, close-inside-body    now     PROTOCOL ? 1 0 1     =
close-before-answer, refused, refused    now     NETWORK ? 1 0 0      NETWORK ? 1
early-close, unresolved, tls-refused     now     NETWORK ? 0 0 0      NETWORK ? 0
503-1429, refused, none                  now     OK yes 1 0 1         SERVER ? 1
503-30, 404, none                        now     SERVER yes 1 1       SERVER ? 1
refused, 503-starting, 503-starting      pauses  SERVER no 0 3-4 3-4  =
refused, 503-21003, 503-21003            pauses  SERVER no 0 3-4 3-4  =
"""

# HEAD, whose response has no body that could tell whose it is. Host 0 alone has the fault.
HEAD = """
fault                time        1 host        3 hosts
none                 now         OK yes 1      OK yes 1
close-before-answer  now         NETWORK ? 1   OK yes 1 1
redirect-301         now         PROTOCOL no 1  PROTOCOL no 1
401-11               now         AUTH yes 1    AUTH yes 1
403                  now         AUTH yes 1    AUTH yes 1
404                  now         SERVER yes 1  SERVER yes 1
429                  pauses now  SERVER no 3-4  OK yes 1 1
502-html             now         SERVER ? 1    OK yes 1 1
503-starting         pauses now  SERVER no 3-4  OK yes 1 1
503-30               pauses now  SERVER no 3-4  OK yes 1 1
503-html             pauses now  SERVER no 3-4  OK yes 1 1
504-empty            now         SERVER ? 1    OK yes 1 1
"""

# Requests carry a token that cannot be replaced. Host 0 alone has the fault.
WITH_TOKEN = """
fault         time  1 host: GET   writes  HEAD         3 hosts: GET  writes  HEAD
401-11        now   AUTH no 1     =       =            AUTH no 1     =       =
401-401       now   AUTH yes 1    =       AUTH no 1    AUTH yes 1    =       AUTH no 1
401-empty     now   AUTH no 1     =       =            AUTH no 1     =       =
401-html      now   AUTH no 1     =       =            AUTH no 1     =       =
403           now   AUTH yes 1    =       =            AUTH yes 1    =       =
"""

# With attempt_timeout_ms, which is only for what may be executed twice and has another host to go
# to. Host 0 alone has the fault.
ATTEMPT_TIMEOUT = """
fault                 time                    1 host: GET  writes  3 hosts: GET  writes
unread                late late attempt late  TIMEOUT ? 0  =       OK yes 0 1    TIMEOUT ? 0
accept-and-hang       late late attempt late  TIMEOUT ? 1  =       OK yes 1 1    TIMEOUT ? 1
hang-inside-body      late late attempt late  TIMEOUT ? 1  =       OK yes 1 1    TIMEOUT ? 1
kept-accept-and-hang  late late attempt late  TIMEOUT ? 1  =       OK yes 1 1    TIMEOUT ? 1
delay                 now                     OK yes 1     =       OK yes 1      =
"""

# With attempt_timeout_ms, all three hosts have the fault.
ATTEMPT_TIMEOUT_EVERYWHERE = """
fault                time  3 hosts: GET     writes
accept-and-hang      late  TIMEOUT ? 1 1 1  TIMEOUT ? 1
hang-inside-headers  late  TIMEOUT ? 1 1 1  TIMEOUT ? 1
"""
