"""What ``make bench`` measures of the wire: both sides do the same."""

from __future__ import annotations

from typing import cast

import pytest
from vsphere import connect, soap, vim

from tests.soap.machines import machines
from tools.bench import decoding, encoding
from tools.bench.canned import canned
from tools.bench.their_stub import their_stub, theirs
from tools.bench.turns import Goal, compare


def test_pages_hold_what_the_whole_answer_holds() -> None:
    whole = cast(decoding.Result, soap.decode(machines()))
    pages = [cast(decoding.Result, soap.decode(page)) for page in decoding.pages()]
    assert {len(page.objects) for page in pages} == {decoding.PAGE}
    assert [each.obj for page in pages for each in page.objects] == [each.obj for each in whole.objects]
    assert pages[-1].objects[-1] == whole.objects[-1]


def test_both_sides_write_the_same_200_fields() -> None:
    pytest.importorskip("pyVmomi")
    stub, api = their_stub(), theirs("pyVmomi").vim
    info, peer = api.VirtualMachine._GetMethodInfo("Reconfigure"), api.VirtualMachine("vm-1", stub)
    written = stub.SerializeRequest(peer, info, [encoding.specification(api)])
    spec = encoding.specification(vim)
    request = soap.decode_request(written if isinstance(written, bytes) else written.encode())
    assert request.arguments == {"spec": spec}
    mine = soap.encode("ReconfigVM_Task", vim.VirtualMachine("vm-1"), {"spec": spec})
    assert soap.decode_request(mine) == request
    assert 200 <= mine.count(b"</") - len("Envelope Body ReconfigVM_Task _this spec".split()) <= 210


def test_the_canned_server_lets_a_client_log_in_and_read() -> None:
    with canned(tls=False) as port, connect(f"http://localhost:{port}/sdk", "ann", "secret") as session:
        assert session.version.number == "8.0.3.0"
        assert vim.VirtualMachine("vm-1", session.stub).name == "database"


def test_a_ratio_is_told_beside_its_goal(capsys: pytest.CaptureFixture[str]) -> None:
    ratio = compare(Goal("half", 1 / 2), lambda: sum(range(1_000)), lambda: sum(range(100_000)), 3)
    assert ratio < 1 / 2
    assert capsys.readouterr().out.startswith(
        f"wire: {'half:':<38} 1/{1 / ratio:.1f} x pyVmomi   (goal 1/2.0 x: reached"
    )
    Goal("less", 1).tell(1.25, "why")
    assert (
        capsys.readouterr().out == f"wire: {'less:':<38} 1.25 x pyVmomi   (goal 1.00 x: NOT reached; why)\n"
    )
