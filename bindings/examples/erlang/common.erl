%% ArangoDB from Erlang: a module over the native functions of arango_nif.c, and the common program
%% (../README.md) over it.
%%
%%   apt-get install erlang-base erlang-dev erlang-jiffy gcc
%%   cc -O2 -shared -fPIC -I/usr/local/include -I/usr/lib/erlang/usr/include arango_nif.c -o arango_nif.so \
%%     -L/usr/local/lib -larango -Wl,-rpath,/usr/local/lib
%%   erlc common.erl
%%   erl -noshell -s common main -extra HOSTS USERNAME PASSWORD [COUNT]
-module(common).
-export([main/0]).
-export([client/1, database/4, close/1, call/2, call/3, call/4, fold/5, import/3]).
-export([start_queue/0, submit/4, cancel/2, stop_queue/1]).
-on_load(load/0).

load() ->
    erlang:load_nif(filename:join(filename:dirname(code:which(?MODULE)), "arango_nif"), 0).

-define(NIF, erlang:nif_error(not_loaded)).
version() -> ?NIF.
client_(_Hosts) -> ?NIF.
database_(_Client, _Name, _Username, _Password) -> ?NIF.
close(_Handle) -> ?NIF.
call_(_Database, _Operation, _Arguments, _Body) -> ?NIF.
cursor_(_Database, _Query, _Options) -> ?NIF.
rows_(_Cursor) -> ?NIF.
import_(_Database, _Collection) -> ?NIF.
write_(_Import, _Data) -> ?NIF.
queue_() -> ?NIF.
select_(_Queue) -> ?NIF.
submit_(_Database, _Operation, _Arguments, _Queue, _Tag) -> ?NIF.
cancel_(_Queue, _Ticket) -> ?NIF.
next_(_Queue) -> ?NIF.

%% Every function gives {ok, Value} or {error, Error}. Error is a map with status, message, execution,
%% error_num, error_name, and operation, host, http_status and others if they are known.
client(Hosts) -> outcome(client_(text(Hosts))).

database(Client, Name, Username, Password) ->
    outcome(database_(Client, text(Name), text(Username), text(Password))).

call(Database, Operation) -> call(Database, Operation, null).
call(Database, Operation, Arguments) -> call(Database, Operation, Arguments, <<>>).

%% Calls an operation with a map of arguments and a body as JSON text. The value is JSON text.
call(Database, Operation, Arguments, Body) ->
    outcome(call_(Database, text(Operation), text(encode(Arguments)), Body)).

%% Folds the JSON texts of the rows. An exception of the function closes the cursor.
fold(Function, Initial, Database, Query, Options) ->
    case outcome(cursor_(Database, text(Query), text(encode(Options)))) of
        {ok, Cursor} ->
            try fold_batches(Function, Initial, Cursor) after close(Cursor) end;
        Error ->
            Error
    end.

fold_batches(Function, State, Cursor) ->
    case rows_(Cursor) of
        done -> {ok, State};
        {ok, Rows} -> fold_batches(Function, lists:foldl(Function, State, Rows), Cursor);
        Error -> outcome(Error)
    end.

%% Imports the lines of a file that is open for binary reading. The value is the summary as JSON text.
import(Database, Collection, File) ->
    case outcome(import_(Database, text(Collection))) of
        {ok, Import} -> try import_pieces(Import, File) after close(Import) end;
        Error -> Error
    end.

import_pieces(Import, File) ->
    case file:read(File, 65536) of
        {ok, Piece} ->
            case write_(Import, Piece) of
                {ok, _} -> import_pieces(Import, File);
                Error -> outcome(Error)
            end;
        eof -> outcome(write_(Import, <<>>));
        Error -> Error
    end.

%% A process that owns a queue, and sends each result as {Reference, Outcome} to the process that submitted. If
%% the process has ended, the message is {'DOWN', Reference, process, Server, Reason}.
start_queue() ->
    spawn_link(fun() ->
        {ok, Queue} = queue_(),
        ok = select_(Queue),
        serve(Queue, 1, #{})
    end).

submit(Server, Database, Operation, Arguments) ->
    Reference = monitor(process, Server, [{alias, reply_demonitor}]),
    Server ! {submit, Reference, Database, text(Operation), text(encode(Arguments))},
    Reference.

cancel(Server, Reference) -> Server ! {cancel, Reference}, ok.

%% Ends the process. Submissions under way are cancelled; their results are sent first.
stop_queue(Server) -> Server ! stop, ok.

serve(Queue, Tag, Waiting) ->
    receive
        {submit, Reference, Database, Operation, Arguments} ->
            try submit_(Database, Operation, Arguments, Queue, Tag) of
                Ticket -> serve(Queue, Tag + 1, Waiting#{Tag => {Reference, Ticket}})
            catch error:badarg ->
                Reference ! {Reference, not_a_database()},
                serve(Queue, Tag, Waiting)
            end;
        {cancel, Reference} ->
            [cancel_(Queue, Ticket) || {Found, Ticket} <- maps:values(Waiting), Found =:= Reference],
            serve(Queue, Tag, Waiting);
        {select, Queue, undefined, ready_input} ->
            Left = take(Queue, Waiting),
            ok = select_(Queue),
            serve(Queue, Tag, Left);
        stop ->
            [cancel_(Queue, Ticket) || {_, Ticket} <- maps:values(Waiting)],
            stop(Queue, Waiting)
    end.

stop(_Queue, Waiting) when map_size(Waiting) =:= 0 -> ok;
stop(Queue, Waiting) ->
    receive
        {select, Queue, undefined, ready_input} ->
            Left = take(Queue, Waiting),
            ok = select_(Queue),
            stop(Queue, Left)
    end.

take(Queue, Waiting) ->
    case next_(Queue) of
        empty -> Waiting;
        {Tag, Outcome} ->
            {{Reference, _}, Left} = maps:take(Tag, Waiting),
            Reference ! {Reference, outcome(Outcome)},
            take(Queue, Left)
    end.

%% Returns a text with a NUL at its end. C would end it at an earlier one.
text(Text) ->
    Binary = unicode:characters_to_binary(Text),
    case binary:match(Binary, <<0>>) of
        nomatch -> <<Binary/binary, 0>>;
        _ -> error({text_contains_nul, Text})
    end.

encode(Term) -> iolist_to_binary(jiffy:encode(Term)).
decode(Text) -> jiffy:decode(Text, [return_maps]).

outcome({ok, Value}) -> {ok, Value};
outcome({error, Text, Name}) ->
    Members = #{<<"execution">> := Execution} = decode(Text),
    Number = maps:get(<<"error_num">>, Members, 0),
    Known = maps:fold(fun(Key, Value, All) -> All#{binary_to_atom(Key) => Value} end, #{}, Members),
    {error, Known#{error_num => Number, error_name => Name, execution => execution(Execution)}}.

not_a_database() ->
    {error, #{status => <<"ARANGO_ERR_ARGUMENT">>, message => <<"expected a database">>,
              execution => "not executed", error_num => 0, error_name => <<>>}}.

execution(<<"no">>) -> "not executed";
execution(<<"yes">>) -> "executed";
execution(<<"unknown">>) -> "unknown".

%% The common program

ask(Question) -> io:format("~s?~n", [Question]), io:get_line("").

submit_hundred(Database, Server) ->
    References = [submit(Server, Database, "cluster.health", null) || _ <- lists:seq(1, 100)],
    Outcomes = [receive {Reference, Outcome} -> Outcome end || Reference <- References],
    io:format("submitted ~b succeeded ~b~n", [length(Outcomes), length([ok || {ok, _} <- Outcomes])]).

measure(Database, Count) ->
    {ok, _} = call(Database, "cluster.health"),
    Begin = erlang:monotonic_time(nanosecond),
    [{ok, _} = call(Database, "cluster.health") || _ <- lists:seq(1, Count)],
    io:format("~b~n", [erlang:monotonic_time(nanosecond) - Begin]).

show_data(Database) ->
    {ok, _} = call(Database, "collection.create", #{name => <<"numbers">>}),
    Keys = [begin
                Document = encode(#{value => Value}),
                {ok, Key} = call(Database, "document.insert", #{collection => <<"numbers">>}, Document),
                Key
            end || Value <- lists:seq(1, 9) ++ [9007199254740993]],
    io:format("inserted ~b~n", [length(Keys)]),
    Query = "FOR d IN numbers SORT d.value RETURN d.value",
    Step = fun(Row, {Count, _}) -> {Count + 1, binary_to_integer(Row)} end,
    {ok, {Rows, Last}} = fold(Step, {0, none}, Database, Query, #{batch_size => 3}),
    io:format("rows ~b last ~b~n", [Rows, Last]),
    {ok, _} = call(Database, "collection.create", #{name => <<"lines">>}),
    Lines = [io_lib:format("{\"_key\": \"k~b\", \"n\": ~b}~n", [N, N]) || N <- lists:seq(0, 999)],
    {ok, File} = file:open(iolist_to_binary(Lines), [ram, read, binary]),
    {ok, Summary} = import(Database, "lines", File),
    io:format("imported ~b~n", [maps:get(<<"created">>, decode(Summary))]).

show(Client, Database) ->
    io:format("version ~s~n", [version()]),
    {ok, Health} = call(Database, "cluster.health"),
    io:format("health ~b~n", [map_size(maps:get(<<"Health">>, decode(Health)))]),
    {error, #{status := Status, error_num := Number, error_name := Name, execution := Executed}} =
        call(Database, "document.get", #{collection => <<"missing">>, key => <<"1">>}),
    io:format("server error ~s ~b ~s ~s~n", [Status, Number, Name, Executed]),
    {error, #{status := Refused, error_num := None, execution := NotExecuted}} =
        call(Database, "cluster.nonsense"),
    io:format("argument error ~s ~b ~s~n", [Refused, None, NotExecuted]),
    Server = start_queue(),
    submit_hundred(Database, Server),
    ask("stop a coordinator"),
    submit_hundred(Database, Server),
    show_data(Database),
    ask("hang all coordinators"),
    io:format("waiting~n"),
    Reference = submit(Server, Database, "cluster.health", null),
    timer:apply_after(100, ?MODULE, cancel, [Server, Reference]),
    receive {Reference, {error, #{status := <<"ARANGO_ERR_CANCELLED">>}}} -> io:format("interrupted~n") end,
    stop_queue(Server),
    ok = close(Client),
    {error, #{status := Closed}} = call(Database, "cluster.health"),
    io:format("closed ~s~n", [Closed]).

main() ->
    [Hosts, Username, Password | Count] = init:get_plain_arguments(),
    {ok, Client} = client(Hosts),
    {ok, Database} = database(Client, "_system", Username, Password),
    case Count of
        [] -> show(Client, Database);
        [Text] -> measure(Database, list_to_integer(Text))
    end,
    init:stop().
