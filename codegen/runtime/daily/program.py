"""``python -m vsphere``: a look at a server, to see in five minutes whether a connection works."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
import warnings
from collections.abc import Sequence
from typing import NoReturn

from ..connect import connect
from ..faults import Fault
from ..needs import MissingType
from ..options import Options
from ..policy import UnsupportedVersion
from ..session import Session
from ..transport import TransportError
from ..words import shown
from . import looks

_PACKAGE = __name__.partition("._runtime")[0]
_USER, _PASSWORD = "VSPHERE_USER", "VSPHERE_PASSWORD"
FAILED, WRONG, INTERRUPTED = 1, 2, 130
"""Exit statuses: the server or the way to it refuses; what was asked cannot be; somebody pressed Ctrl-C."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says.

    Args:
        arguments: What stands behind the program's name; by default what Python was started with.

    Returns:
        The exit status.
    """
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        with _session(given) as session:
            given.look(session, given)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # who read it has gone
        return 0
    except (Fault, TransportError, UnsupportedVersion, MissingType, OSError) as error:
        return _failed(error, FAILED)
    except (ValueError, LookupError) as error:
        return _failed(error, WRONG)
    return 0


def _failed(error: Exception, status: int) -> int:
    """Say in a line what went wrong."""
    from ..soap.errors import CertificateRefused  # who has no connection to a real server need not load it

    said = shown(str(error)) or "no reason is given"
    if isinstance(error, CertificateRefused):
        said += " (here: --ca, --thumbprint, --not-strict and --insecure)"
    print(f"{type(error).__name__}: {said}", file=sys.stderr)
    return status


def _session(given: argparse.Namespace) -> Session:
    """A session on the server, logged in."""
    user = given.user or os.environ.get(_USER)
    if not user:
        raise ValueError(f"who logs in? Say --user NAME, or set {_USER}")
    options: Options = {
        "ca": given.ca,
        "thumbprint": given.thumbprint,
        "verify": not given.insecure,
        "strict": not given.not_strict,
        "old_tls": given.old_tls,
        "timeout": given.timeout,
    }
    host: str = given.host
    return connect(host, user, _password(given, user), **options)


def _password(given: argparse.Namespace, user: str) -> str:
    """The password: from standard input, the environment, or the person at the terminal."""
    if given.password_stdin:
        line = sys.stdin.readline()
        if not line:  # an empty password is an empty line; a login with one that nobody gave locks accounts
            raise ValueError("standard input has no line with the password")
        return line.rstrip("\r\n")
    known = os.environ.get(_PASSWORD)
    if known is not None:
        return known
    try:
        with warnings.catch_warnings(action="error", category=getpass.GetPassWarning):
            return getpass.getpass(f"Password of {user} at {given.host}: ")
    except (EOFError, getpass.GetPassWarning):
        raise ValueError(
            f"there is no terminal to ask for the password at: set {_PASSWORD}, or say --password-stdin"
        ) from None


class _Parser(argparse.ArgumentParser):
    """A parser that never repeats what nobody knows: somebody may have tried to give a password."""

    def error(self, message: str) -> NoReturn:
        unknown = message.startswith("unrecognized arguments") or "--password" in message
        super().error("there are unknown arguments; no option takes a password" if unknown else message)


def _parser() -> argparse.ArgumentParser:
    """What the program takes."""
    common = _Parser(add_help=False)
    common.add_argument("host", metavar="HOST", help="name, address or URL of the server")
    common.add_argument("-u", "--user", help=f"who logs in (else {_USER})")
    common.add_argument(
        "--password-stdin", action="store_true", help="read the password from a line of standard input"
    )
    common.add_argument("--ca", metavar="FILE", help="certificates of authorities to trust")
    common.add_argument(
        "--thumbprint", metavar="HEX", help="the one certificate to trust, by its SHA-1, -256 or -512"
    )
    common.add_argument("--insecure", action="store_true", help="trust anybody who answers")
    common.add_argument("--not-strict", action="store_true", help="trust authorities that bend RFC 5280")
    common.add_argument("--old-tls", action="store_true", help="speak TLS 1.0 and 1.1, too")
    common.add_argument("--timeout", type=float, default=120.0, metavar="SECONDS", help="for each answer")
    parser = _Parser(
        prog=f"python -m {_PACKAGE}",
        description="Look at a vSphere server.",
        epilog=f"The password is asked for, or that of {_PASSWORD}; no option takes it, as others see these.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)
    about = commands.add_parser(
        "about", parents=[common], allow_abbrev=False, help="what the server is, and who is logged in"
    )
    about.set_defaults(look=looks.about)
    ls = commands.add_parser(
        "ls", parents=[common], allow_abbrev=False, help="what is in a folder, or stands at a path"
    )
    ls.add_argument("path", nargs="?", default="/", help="such as /DC0/vm or '/DC0/vm/web-*' (default: /)")
    ls.set_defaults(look=looks.ls)
    tasks = commands.add_parser("tasks", parents=[common], allow_abbrev=False, help="recent tasks")
    tasks.add_argument("-f", "--follow", action="store_true", help="show them until all have ended")
    tasks.set_defaults(look=looks.tasks)
    return parser
