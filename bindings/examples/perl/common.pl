# ArangoDB from Perl: a binding of some functions of include/arango.h by FFI::Platypus, and the common
# program (../README.md) over it.
#
#   apt-get install libffi-platypus-perl libjson-xs-perl
#   ARANGO_LIBRARY=/usr/local/lib/libarango.so perl common.pl HOSTS USERNAME PASSWORD [COUNT]
#
# Without ARANGO_LIBRARY the dynamic loader finds libarango.so.0. Handles cannot be used with Perl's threads,
# which copy objects.
use v5.36;
use Time::HiRes qw(clock_gettime CLOCK_MONOTONIC);

package Arango::Error {
    use overload '""' => sub { $_[0]{message} }, fallback => 1;
    my %executions = (no => 'not executed', yes => 'executed', unknown => 'unknown');

    # Members: status, message, execution, operation, host, http_status, error_num, error_name, reason.
    sub new ($class, $members) {
        my $number = $members->{error_num} //= 0;
        $members->{error_name} = $number ? Arango::error_name($number) // '' : '';
        $members->{execution} = $executions{$members->{execution}};
        return bless $members, $class;
    }
}

# A pointer of the library, with the handles that it needs. A closed one is passed as NULL, which gives an
# error.
package Arango::Handle {
    sub new ($class, $kind, $pointer, @owners) {
        return bless {kind => $kind, pointer => $pointer, owners => \@owners}, $class;
    }

    sub pointer ($self) { $self->{pointer} }

    sub close ($self) {
        my $pointer = delete $self->{pointer};
        Arango->can("$self->{kind}_destroy")->($pointer) if defined $pointer;
    }

    # Perl destroys functions and objects in any order when it exits.
    sub DESTROY ($self) { $self->close unless ${^GLOBAL_PHASE} eq 'DESTRUCT' }
}

package Arango {
    use FFI::Platypus 2.00;
    use FFI::Platypus::Buffer qw(buffer_to_scalar);
    use JSON::XS ();

    # Integers are exact up to 64 bits.
    our $json = JSON::XS->new->utf8->allow_nonref;
    my $ffi = FFI::Platypus->new(api => 2, lib => $ENV{ARANGO_LIBRARY} // 'libarango.so.0');
    $ffi->mangler(sub ($name) { "arango_$name" });
    $ffi->attach(version => [] => 'string');
    $ffi->attach(version_number => [] => 'uint32');
    $ffi->attach(error_name => ['sint32'] => 'string');
    $ffi->attach(result_status => ['opaque'] => 'sint32');
    $ffi->attach(result_json => ['opaque', 'opaque'] => 'string');
    $ffi->attach(result_row_count => ['opaque'] => 'size_t');
    $ffi->attach(result_row => ['opaque', 'size_t', 'size_t*'] => 'opaque');
    $ffi->attach(result_tag => ['opaque'] => 'uint64');
    $ffi->attach(client_create => [('string') x 3, 'opaque*'] => 'opaque');
    $ffi->attach(database_create => ['opaque', ('string') x 4, 'opaque*'] => 'opaque');
    $ffi->attach(start_with => ['opaque', ('string') x 3, 'size_t', 'opaque*'] => 'opaque');
    $ffi->attach(pending_wait => ['opaque', 'sint64'] => 'opaque');
    $ffi->attach(queue_create => ['opaque*'] => 'opaque');
    $ffi->attach(queue_fd => ['opaque'] => 'int');
    $ffi->attach(queue_next => ['opaque', 'sint64'] => 'opaque');
    $ffi->attach(submit => ['opaque', 'string', 'string', 'opaque', 'uint64'] => 'uint64');
    $ffi->attach(cursor_create => ['opaque', ('string') x 3, 'opaque*'] => 'opaque');
    $ffi->attach(cursor_has_more => ['opaque'] => 'int');
    $ffi->attach(cursor_start => ['opaque', 'opaque*'] => 'opaque');
    $ffi->attach(import_create => ['opaque', 'string', 'string', 'opaque*'] => 'opaque');
    $ffi->attach(import_write => ['opaque', 'string', 'size_t'] => 'opaque');
    $ffi->attach(import_finish => ['opaque'] => 'opaque');
    $ffi->attach("${_}_destroy" => ['opaque'] => 'void')
        for qw(result client database pending queue cursor import);
    die 'expected libarango 0.1, got ' . version() if version_number() >> 8 != 0x0001;

    # Dies with the error of a result, or returns a handle of the result.
    sub checked ($pointer) {
        my $result = Arango::Handle->new(result => $pointer);
        return $result if result_status($pointer) == 0;
        die Arango::Error->new($json->decode(result_json($pointer, undef)));
    }

    sub value ($result) { $json->decode(result_json($result->pointer, undef)) }

    # Returns a handle, which must be of one of the kinds.
    sub expected ($handle, @kinds) {
        return $handle if ref $handle eq 'Arango::Handle' && grep { $_ eq $handle->{kind} } @kinds;
        die 'expected a handle of kind ', join(' or ', @kinds), "\n";
    }

    # Returns a text, which C would end at its first NUL.
    sub text ($text) {
        die "a text contains the character NUL\n" if defined $text && $text =~ /\0/;
        return $text;
    }

    my %owners = (database => ['client'], pending => ['database', 'cursor'], cursor => ['database'],
        import => ['database']);

    # Calls a function whose first argument is the owner, if there is one, and whose last one receives a handle.
    sub create ($kind, $function, @arguments) {
        my @owner = $owners{$kind} ? expected(shift @arguments, $owners{$kind}->@*) : ();
        checked($function->((map { $_->pointer } @owner), @arguments, \my $pointer));
        return Arango::Handle->new($kind, $pointer, @owner);
    }

    # Perl runs signal handlers between two waits. If a handler dies, the call is cancelled.
    sub finish ($pending) {
        my $pointer;
        until ($pointer = pending_wait($pending->pointer, 50)) { }
        return checked($pointer);
    }

    sub call ($database, $operation, $arguments = {}, $document = undef) {
        my $body = defined $document ? $json->encode($document) : undef;
        return value(finish(create('pending', \&start_with, expected($database, 'database'), text($operation),
            $json->encode($arguments), $body, length($body // ''))));
    }

    # Returns an iterator: a function that returns the JSON text of the next row, and undef after the last.
    sub query ($database, $text, %options) {
        my $cursor = create('cursor', \&cursor_create, $database, text($text), undef, $json->encode(\%options));
        my ($batch, $index, $count) = (undef, 0, 0);
        return sub {
            while ($index >= $count) {
                $batch = finish(create('pending', \&cursor_start, $cursor));
                ($index, $count) = (0, result_row_count($batch->pointer));
                # A failed cursor has no more rows, either, and gives its error again.
                return undef unless $count || cursor_has_more($cursor->pointer);
            }
            my $row = result_row($batch->pointer, $index++, \my $size);
            return buffer_to_scalar($row, $size);
        };
    }

    # Imports the lines of a file handle, of bytes or of characters, and returns the summary.
    sub import_lines ($database, $collection, $file) {
        my $import = create('import', \&import_create, $database, text($collection), undef);
        while (read($file, my $piece, 65536) // die "the file cannot be read: $!\n") {
            utf8::encode($piece) if utf8::is_utf8($piece);
            checked(import_write($import->pointer, $piece, length $piece));
        }
        return value(checked(import_finish($import->pointer)));
    }
}

sub ask ($question) { say "$question?"; STDOUT->flush; <STDIN> // exit 1 }

# The descriptor belongs to the queue. select takes its number: a file handle would close it.
sub submit_hundred ($db) {
    my $queue = Arango::create('queue', \&Arango::queue_create);
    Arango::submit($db->pointer, 'cluster.health', undef, $queue->pointer, $_) for 0 .. 99;
    vec(my $descriptors = '', Arango::queue_fd($queue->pointer), 1) = 1;
    my ($arrived, $succeeded) = (0, 0);
    while ($arrived < 100) {
        select my $readable = $descriptors, undef, undef, undef;
        while (my $result = Arango::queue_next($queue->pointer, 0)) {
            $arrived++;
            $succeeded++ if eval { Arango::checked($result) };
        }
    }
    say "submitted $arrived succeeded $succeeded";
}

sub measure ($db, $count) {
    Arango::call($db, 'cluster.health');
    my $begin = clock_gettime(CLOCK_MONOTONIC);
    Arango::call($db, 'cluster.health') for 1 .. $count;
    printf "%.0f\n", 1e9 * (clock_gettime(CLOCK_MONOTONIC) - $begin);
}

my ($hosts, $username, $password, $count) = @ARGV;
my $client = Arango::create('client', \&Arango::client_create, $hosts, 'roundrobin', undef);
my $db = Arango::create('database', \&Arango::database_create, $client, '_system', $username, $password,
    undef);
if ($count) { measure($db, $count); exit }

say 'version ', Arango::version();
say 'health ', scalar keys Arango::call($db, 'cluster.health')->{Health}->%*;
eval { Arango::call($db, 'document.get', {collection => 'missing', key => '1'}) };
say "server error $@->{status} $@->{error_num} $@->{error_name} $@->{execution}" if ref $@;
eval { Arango::call($db, 'cluster.nonsense') };
say "argument error $@->{status} $@->{error_num} $@->{execution}" if ref $@;
submit_hundred($db);
ask('stop a coordinator');
submit_hundred($db);

Arango::call($db, 'collection.create', {name => 'numbers'});
my @keys = map { Arango::call($db, 'document.insert', {collection => 'numbers'}, {value => $_}) }
    1 .. 9, 9007199254740993;
say 'inserted ', scalar @keys;
my $next = Arango::query($db, 'FOR d IN numbers SORT d.value RETURN d.value', batch_size => 3);
my ($rows, $last) = (0);
while (defined(my $row = $next->())) { ($rows, $last) = ($rows + 1, $Arango::json->decode($row)) }
say "rows $rows last $last";
Arango::call($db, 'collection.create', {name => 'lines'});
open my $lines, '<', \join '', map { qq({"_key": "k$_", "n": $_}\n) } 0 .. 999;
say 'imported ', Arango::import_lines($db, 'lines', $lines)->{created};

ask('hang all coordinators');
local $SIG{INT} = sub { die "interrupted\n" };
eval { say 'waiting'; STDOUT->flush; Arango::call($db, 'cluster.health') };
print $@;
$client->close;
eval { Arango::call($db, 'cluster.health') };
say "closed $@->{status}" if ref $@;
