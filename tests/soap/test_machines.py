"""The answer that holds 1,000 virtual machines, of a simulator that others wrote."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from vsphere import soap, vim, vmodl
from vsphere._runtime.data_object import DataObject

from tests.soap.machines import PATHS, machines

MANY = 1_000


def objects(value: object) -> Iterator[DataObject]:
    """A value and all data objects in it."""
    if isinstance(value, DataObject):
        yield value
        for part in vars(value).values():
            yield from objects(part)
    elif isinstance(value, list):
        for part in value:  # pyright: ignore[reportUnknownVariableType] — of what, the list does not say
            yield from objects(part)  # pyright: ignore[reportUnknownArgumentType]


def test_every_machine_is_read_with_all_that_was_asked_for() -> None:
    answer = machines()
    found = soap.decode(answer)
    assert isinstance(found, vmodl.query.PropertyCollector.RetrieveResult)
    assert len(found.objects) == MANY
    assert all([each.name for each in one.propSet] == list(PATHS) for one in found.objects)
    kinds = Counter(type(each) for each in objects(found))
    assert kinds[vim.vm.ConfigInfo] == answer.count(b'type="VirtualMachineConfigInfo"') == MANY
    assert kinds[vim.vm.device.VirtualDisk] == answer.count(b'type="VirtualDisk"')
    names = [config.name for config in objects(found) if isinstance(config, vim.vm.ConfigInfo)]
    assert names == [each.decode() for each in re.findall(rb"</modified><name>([^<]*)</name>", answer)]
    assert kinds.total() > 60 * MANY
