<?php

declare(strict_types=1);

namespace Libarango;

/** The default of an argument for which null is a value of its own. */
enum Absent
{
    case Argument;
}
