# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""A server inside this process, or on the network, for trying things out and for tests."""

from ._runtime.simulator import ADMINISTRATOR as ADMINISTRATOR
from ._runtime.simulator import Clock as Clock
from ._runtime.simulator import ClockStopped as ClockStopped
from ._runtime.simulator import Handler as Handler
from ._runtime.simulator import JumpingClock as JumpingClock
from ._runtime.simulator import ManualClock as ManualClock
from ._runtime.simulator import MissingTypes as MissingTypes
from ._runtime.simulator import Reader as Reader
from ._runtime.simulator import Request as Request
from ._runtime.simulator import Server as Server
from ._runtime.simulator import ServerTask as ServerTask
from ._runtime.simulator import SimulatorStub as SimulatorStub
from ._runtime.simulator import Steps as Steps
from ._runtime.simulator import SystemClock as SystemClock
from ._runtime.simulator import Work as Work
from ._runtime.simulator import steps as steps

__all__ = (
    "ADMINISTRATOR",
    "Clock",
    "ClockStopped",
    "Handler",
    "JumpingClock",
    "ManualClock",
    "MissingTypes",
    "Reader",
    "Request",
    "Server",
    "ServerTask",
    "SimulatorStub",
    "Steps",
    "SystemClock",
    "Work",
    "steps",
)

if __name__ == "__main__":
    from ._runtime.simulator.command import main

    raise SystemExit(main())
