"""A simulated server with a small inventory, and one that writes down events."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import cast

from vsphere import Session, vim
from vsphere.simulator import JumpingClock, Request, Server


@dataclass
class Inventory:
    """A datacenter with three machines in it, two of them in one folder.

    Attributes:
        server: The server.
        session: An administrator's session on it.
    """

    version: str | None = None
    server: Server = field(init=False)
    session: Session = field(init=False)

    def __post_init__(self) -> None:
        self.server = Server(self.version, JumpingClock())
        self.center = self.server.add_entity(vim.Datacenter, "DC0")
        self.machines = self.server.add_entity(vim.Folder, "vm", self.center)
        self.server.update(self.center, vmFolder=self.machines)
        self.shop = self.server.add_entity(vim.Folder, "shop", self.machines)
        self.web = self.machine("web-1", self.shop, "4200-AB", "10.0.0.1", "poweredOn")
        self.slash = self.machine("web%2f2", self.shop, "4200-AC", "10.0.0.2", "poweredOff")
        self.db = self.machine("db", self.machines, "4200-AD", "10.0.0.3", "poweredOn")
        self.session = self.server.connect()

    def machine(
        self, name: str, folder: vim.Folder, uuid: str, address: str, state: str
    ) -> vim.VirtualMachine:
        guest = {"guest.ipAddress": address, "guest.hostName": f"{name}.example.com"}
        known = {"config.uuid": uuid, "config.instanceUuid": f"i-{uuid}", "runtime.powerState": state}
        return self.server.add_entity(vim.VirtualMachine, name, folder, **guest, **known)


class Diary:
    """An event manager with one collector after the other, as vCenter has them.

    Args:
        server: The server that gets it.
        shows_page: Whether properties show the latest page whenever an event has come.

    Attributes:
        filters: What collectors were asked for.
        events: What has happened, the oldest first.
        destroyed: How many collectors were removed.
    """

    def __init__(self, server: Server, shows_page: bool = True) -> None:
        self.filters: list[vim.event.EventFilterSpec] = []
        self.events: list[vim.event.Event] = []
        self.destroyed = 0
        self._server = server
        self._shows_page = shows_page
        self._at = 0
        self._size = 10
        self._collector: vim.event.EventHistoryCollector | None = None
        create = {"CreateCollectorForEvents": self._create}
        server.add_object(vim.event.EventManager, entry_point="eventManager", methods=create)

    def happen(self, *kinds: type[vim.event.Event]) -> None:
        """Let events happen."""
        for kind in kinds:
            key = len(self.events) + 1
            when = datetime(2026, 1, 1, tzinfo=UTC)
            self.events.append(kind(key=key, chainId=key, createdTime=when, userName="ann"))
        if self._collector is not None:
            self._server.update(self._collector, latestPage=self._page())

    def _create(self, request: Request) -> vim.event.EventHistoryCollector:
        self.filters.append(cast(vim.event.EventFilterSpec, request.arguments["filter"]))
        self._at = 0
        self._collector = self._server.add_object(
            vim.event.EventHistoryCollector,
            properties={"latestPage": self._page()},
            methods={
                "SetCollectorPageSize": self._resize,
                "ReadNextEvents": self._read,
                "ReadPreviousEvents": self._read_backwards,
                "ResetCollector": self._reset,
                "DestroyCollector": self._destroy,
            },
        )
        return self._collector

    def _page(self) -> list[vim.event.Event]:
        """The latest page, the newest first, as nobody promises an order."""
        return self.events[: -self._size - 1 : -1] if self._shows_page else []

    def _resize(self, request: Request) -> None:
        self._size = cast(int, request.arguments["maxCount"])

    def _reset(self, request: Request) -> None:
        self._at = max(0, len(self.events) - self._size)

    def _read(self, request: Request) -> list[vim.event.Event]:
        begin = self._at
        self._at = min(begin + cast(int, request.arguments["maxCount"]), len(self.events))
        return self.events[begin : self._at]

    def _read_backwards(self, request: Request) -> list[vim.event.Event]:
        end = self._at
        self._at = max(0, end - cast(int, request.arguments["maxCount"]))
        return self.events[self._at : end]

    def lose_collector(self) -> None:
        """Let the collector go, as with the session that it is of."""
        if self._collector is not None:
            self._server.remove(self._collector)
            self._collector = None

    def _destroy(self, request: Request) -> None:
        self.destroyed += 1
        self.lose_collector()
