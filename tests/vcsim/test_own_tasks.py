"""Work of this program as a task of a server that others wrote: extension, progress, cancellation."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import logging
import time
from collections import Counter

import pytest
import vsphere
from vsphere import OwnedTask, TaskCancelled, connect, vim, vmodl
from vsphere._runtime.soap.server_session import ServerSession

from tests.vcsim.simulator import PASSWORD, USER, Simulator, needs_simulator

pytestmark = needs_simulator
KIND = "org.example.paced.Copy"


def test_work_is_told_of_at_a_measured_pace_and_ends_when_somebody_cancels_it(
    session: ServerSession, vcenter: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "vsphere.soap")
    extension = vsphere.extension("org.example.paced", {KIND: "Copy"}, company="Example")
    found = session.content.searchIndex.FindByInventoryPath("/DC0/vm/DC0_H0_VM0")
    assert isinstance(found, vim.VirtualMachine)
    with connect(vcenter.address, USER, PASSWORD, verify=False) as other:
        work = session.own_task(found, KIND, cancelable=True, extension=extension)
        begin = time.monotonic()
        with pytest.raises(TaskCancelled):
            copy_until_cancelled(work, other)
        seconds = time.monotonic() - begin
    calls = Counter(each.getMessage().split(" of ")[0] for each in caplog.records)
    assert calls["RegisterExtension"] == 1
    assert 2 <= calls["UpdateProgress"] <= seconds + 2
    assert calls["CreateFilter"] == 1
    assert calls["WaitForUpdatesEx"] <= seconds + 2
    with pytest.raises(vmodl.fault.RequestCanceled):
        work.task.wait()
    known = session.content.extensionManager.FindExtension("org.example.paced")
    assert known is not None
    assert known.resourceList == extension.resourceList


def copy_until_cancelled(work: OwnedTask, other: ServerSession) -> None:
    with work:
        for step in range(3000):
            work.progress(step % 100)  # another one at each step, so each is told where it is time
            work.check()
            time.sleep(0.005)
            if step == 20:
                vim.Task(work.task._moId, other.stub).CancelTask()
