"""What calls cost on their way: reading a property, over TLS and plain, and whole processes that connect.

The peer is pyVmomi, which speaks to the same canned server.
"""

from __future__ import annotations

import ssl
import sys
from collections.abc import Callable
from threading import Thread

from tools.bench.canned import AUTHORITY, canned
from tools.bench.goals import goal
from tools.bench.process import Command
from tools.bench.process import medians as medians_of_processes
from tools.bench.reading import ROOT
from tools.bench.their_stub import their_stub, theirs
from tools.bench.turns import Goal, compare

sys.path.insert(0, str(ROOT / "generated"))

from vsphere import connect, vim

ROUNDS, TIMES = 21, 100
CONNECTS = 15
_PROPERTY = {
    True: Goal("read a property over TLS", 1),
    False: Goal("read a property, plain", 1),
}
_THREADS = 64
_CALLS_EACH = 5
_TOGETHER = Goal(f"{_THREADS} threads that read {_CALLS_EACH} times each", 1)
_CONNECT = Goal("start, connect over TLS and log in", 3 / 4)
_IMPORT = 30
"""Milliseconds of processors that importing the bindings may take."""
_FLOOR = """
import ssl, http.client
context = ssl.create_default_context(cafile={ca!r})
connection = http.client.HTTPSConnection("localhost", {port}, context=context)
body = b'<RetrieveServiceContent xmlns="urn:vim25"/>'
for verb in ("GET", "POST", "POST"):
    connection.request(verb, "/sdk", body if verb == "POST" else None)
    connection.getresponse().read()
"""
_OURS = """
from vsphere import connect
session = connect("localhost:{port}", "ann", "secret", ca={ca!r})
"""
_THEIRS = """
import ssl
from pyVim.connect import SmartConnect
context = ssl.create_default_context(cafile={ca!r})
SmartConnect(host="localhost", port={port}, user="ann", pwd="secret", sslContext=context)
"""


def one_property(tls: bool) -> None:
    """Print what reading one property of one object costs."""
    context = ssl.create_default_context(cafile=AUTHORITY) if tls else None
    with canned(tls) as port:
        scheme = "https" if tls else "http"
        session = connect(f"{scheme}://localhost:{port}/sdk", "ann", "secret", context=context)
        instance = theirs("pyVim.connect").SmartConnect(
            protocol=scheme, host="localhost", port=port, user="ann", pwd="secret", sslContext=context
        )
        machine, other = vim.VirtualMachine("vm-1", session.stub), theirs("pyVmomi").vim.VirtualMachine(
            "vm-1", instance._stub
        )
        assert machine.name == other.name == "database"
        compare(_PROPERTY[tls], lambda: machine.name, lambda: other.name, ROUNDS, TIMES)
        if tls:
            ours, peers = together(lambda: machine.name), together(lambda: other.name)
            compare(_TOGETHER, ours, peers, ROUNDS)
        session.leave()


def together(call: Callable[[], object]) -> Callable[[], None]:
    """Make calls in many threads at once."""

    def work() -> None:
        for _ in range(_CALLS_EACH):
            call()

    def run() -> None:
        threads = [Thread(target=work) for _ in range(_THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    return run


def processes() -> None:
    """Print what whole processes cost that import the bindings, or connect and log in."""
    with canned(tls=True) as port:
        ca, folder = str(AUTHORITY), ROOT / "generated"
        commands = [
            Command(name, [sys.executable, "-c", code.format(port=port, ca=ca)], folder)
            for name, code in (
                ("idle", "pass"),
                ("typing", "import typing"),
                ("import", "import vsphere"),
                ("floor", _FLOOR),
                ("ours", _OURS),
                ("theirs", _THEIRS),
            )
        ]
        rounds = medians_of_processes(commands, CONNECTS)
        spent = {command.name: cost.cpu * 1e3 for command, cost in zip(commands, rounds, strict=True)}
    _CONNECT.tell(
        spent["ours"] / spent["theirs"],
        f"{spent['ours']:.0f} and {spent['theirs']:.0f} ms; ssl and http.client alone "
        f"{spent['floor'] / spent['theirs']:.2f} x",
    )
    above = spent["import"] - spent["idle"]
    wanted = goal(above, _IMPORT, " ms")
    print(
        f"wire: import vsphere: {above:.1f} ms above python -c pass   ({wanted}; that takes "
        f"{spent['idle']:.0f} ms, and import typing alone {spent['typing'] - spent['idle']:.1f} above it)"
    )


def main() -> None:
    """Print each ratio, where there is a peer."""
    if their_stub() is None:
        return
    one_property(tls=True)
    one_property(tls=False)
    processes()


if __name__ == "__main__":
    main()
