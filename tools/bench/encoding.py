"""What it costs to write a call with a large argument: a new configuration of a machine, of 200 fields.

The peer is pyVmomi, given a specification of the same values.
"""

from __future__ import annotations

import sys
from typing import Any

from tools.bench.reading import ROOT
from tools.bench.their_stub import their_stub, theirs
from tools.bench.turns import Goal, compare

sys.path.insert(0, str(ROOT / "generated"))

from vsphere import soap, vim

ROUNDS, TIMES = 21, 20
DISKS = 12
GOAL = Goal("write a specification of 200 fields", 1 / 2)


# Any: objects of one package or the other, of which no type is the same.
def disk(device: Any, number: int) -> Any:
    """A disk that is added: 15 fields."""
    backing = device.VirtualDisk.FlatVer2BackingInfo(
        fileName=f"[datastore1] a & b/disk-{number}.vmdk", diskMode="persistent", thinProvisioned=True
    )
    ports = device.VirtualDevice.ConnectInfo(startConnected=True, allowGuestControl=False, connected=True)
    added = device.VirtualDisk(
        key=-number,
        controllerKey=1000,
        unitNumber=number,
        capacityInKB=1 << 24,
        backing=backing,
        connectable=ports,
    )
    return device.VirtualDeviceSpec(operation="add", fileOperation="create", device=added)


# Any: as above.
def specification(api: Any) -> Any:
    """The configuration of a machine with some more disks."""
    return api.vm.ConfigSpec(
        name="database & more",
        annotation="née à Genève",
        numCPUs=4,
        memoryMB=8192,
        cpuHotAddEnabled=True,
        cpuAllocation=api.ResourceAllocationInfo(
            reservation=500, limit=-1, shares=api.SharesInfo(shares=4000, level="high")
        ),
        extraConfig=[api.option.OptionValue(key="guestinfo.role", value="primary")],
        deviceChange=[disk(api.vm.device, number) for number in range(1, DISKS + 1)],
    )


def main() -> None:
    """Print the ratio, where there is a peer."""
    stub = their_stub()
    if stub is None:
        return
    method, mine = vim.VirtualMachine.ReconfigVM_Task, vim.VirtualMachine("vm-1")
    api = theirs("pyVmomi").vim
    info, peer = api.VirtualMachine._GetMethodInfo("Reconfigure"), api.VirtualMachine("vm-1", stub)
    spec, other = specification(vim), specification(api)
    fields = soap.encode(method, mine, {"spec": spec}).count(b"</") - 5
    print(f"wire: the specification has {fields} fields   (at least 200 are wanted)")
    compare(
        GOAL,
        lambda: soap.encode(method, mine, {"spec": spec}),
        lambda: stub.SerializeRequest(peer, info, [other]),
        ROUNDS,
        TIMES,
    )


if __name__ == "__main__":
    main()
