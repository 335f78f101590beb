# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""A server inside the process: the documented behaviour of tasks without a network.

    server = Server(version="5.5", clock=ManualClock())
    session = server.connect(user="backup")

Everything that a client can do goes through the same generated classes as with a real server; what a server
does by itself, a test says with the methods of ``Server``.
"""

from .clock import Clock as Clock
from .clock import ClockStopped as ClockStopped
from .clock import JumpingClock as JumpingClock
from .clock import ManualClock as ManualClock
from .clock import SystemClock as SystemClock
from .extensions import Handler as Handler
from .extensions import Reader as Reader
from .extensions import Request as Request
from .logins import ADMINISTRATOR as ADMINISTRATOR
from .server import Server as Server
from .stub import SimulatorStub as SimulatorStub
from .vocabulary import MissingTypes as MissingTypes
from .work import ServerTask as ServerTask
from .work import Steps as Steps
from .work import Work as Work
from .work import steps as steps

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
