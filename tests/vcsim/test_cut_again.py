"""Many threads on one session, on a network that is cut again and again."""

from __future__ import annotations

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Semaphore

from vsphere import connect, soap, vim

from tests.vcsim.relay import Relay
from tests.vcsim.simulator import PASSWORD, USER, needs_simulator, simulator
from tests.vcsim.test_other_servers import all_machines

pytestmark = needs_simulator

THREADS, STEPS, CUTS = 64, 12, 8


def step(machine: vim.VirtualMachine, name: str, chance: random.Random) -> str:
    """One of the things that programs do; what came of it."""
    try:
        which = chance.randrange(3)
        if which == 0:
            return "name" if machine.name == name else "another machine's name"
        if which == 1:
            config = machine.config
            return "config" if config is not None and config.name == name else "another machine's config"
        call = machine.PowerOffVM_Task if chance.random() < 0.5 else machine.PowerOnVM_Task
        call().wait(timeout=120)
        return "task"
    except vim.fault.InvalidPowerState:
        return "task"  # it was on or off, or the call was made twice
    except soap.NotReached:
        return "broken"


def test_a_network_that_is_cut_again_and_again() -> None:
    with (
        simulator("-plain", "-vm", "50") as server,
        Relay(server.port) as relay,
        connect(relay.address, USER, PASSWORD, timeout=120) as session,
    ):
        machines = [(each, each.name) for each in all_machines(session)]

        made = Semaphore(0)

        def work(seed: int) -> list[str]:
            chance, outcomes = random.Random(seed), list[str]()
            for _ in range(STEPS):
                outcomes.append(step(*chance.choice(machines), chance))
                made.release()
            return outcomes

        with ThreadPoolExecutor(THREADS) as pool:
            found = pool.map(work, range(THREADS))
            for _ in range(CUTS):  # in the midst of the work, however long that takes
                for _ in range(THREADS * STEPS // (CUTS + 1)):
                    assert made.acquire(timeout=60)
                relay.cut()
            outcomes = Counter(each for steps in found for each in steps)
        assert outcomes.keys() <= {"name", "config", "task", "broken"}
        assert outcomes["broken"] < outcomes.total() / 4
        assert relay.connections > THREADS
        assert machines[0][0].name == machines[0][1]
