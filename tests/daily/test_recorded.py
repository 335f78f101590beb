"""Reading many objects, on a session that others have recorded with a real server."""

from __future__ import annotations

from vsphere import connect, vim

from tests.documents import shared
from tests.soap.canned import Canned
from tests.soap.player import Player
from tests.soap.recordings import recording


def test_a_recorded_view_is_read_and_removed() -> None:
    recorded = recording(shared("recordings") / "pyvmomi-8.0.2.0-basic_container_view.json")
    player = Player(recorded)
    with Canned(player.answer) as line, connect(line.url, "my_user", "my_password") as session:
        [found] = session.retrieve(vim.Datacenter, ["datastore"])
        assert found.obj == vim.Datacenter("datacenter-3", session.stub)
        assert found.seen.datastore == [vim.Datastore("datastore-17", session.stub)]
        requests = b"".join(line.requests)
    assert requests.count(b"<CreateContainerView") == requests.count(b"<DestroyView") == 1
    assert [miss for miss in player.misses if "Logout" not in miss] == []
