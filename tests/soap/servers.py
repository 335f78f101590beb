"""A server that answers what a login and a few calls take, as bytes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from vsphere import soap, vim, vmodl
from vsphere._runtime.faults import Fault

from tests.soap.canned import Answer, http

UUID = "61f12cb6-9de0-40cb-9c47-61d494229f4f"
VERSIONS = (
    '<?xml version="1.0" encoding="UTF-8" ?><namespaces version="1.0"><namespace><name>urn:vim25</name>'
    "<version>uA046D008</version><priorVersions><version>5.5</version><version>5.1</version>"
    "<version>4.1</version></priorVersions></namespace></namespaces>"
)
PC = vmodl.query.PropertyCollector


def content(api_version: str = "5.5", uuid: str | None = UUID) -> vim.ServiceInstanceContent:
    return vim.ServiceInstanceContent(
        rootFolder=vim.Folder("group-d1"),
        propertyCollector=PC("collector-1"),
        about=vim.AboutInfo(
            name="VMware vCenter Server",
            fullName="VMware vCenter Server 5.5.0",
            vendor="VMware, Inc.",
            version="5.5.0",
            build="1",
            osType="linux",
            productLineId="vpx",
            apiType="VirtualCenter",
            apiVersion=api_version,
            instanceUuid=uuid,
        ),
        sessionManager=vim.SessionManager("SessionManager"),
        taskManager=vim.TaskManager("TaskManager"),
    )


LOGIN = vim.UserSession(key="key-1", userName="ann", fullName="Ann")
Method = Callable[[soap.Request], object]
"""What a method gives back; a fault is what it fails with."""


class Server:
    """Answers requests by their method.

    Args:
        methods: What methods give back, in place of what they usually do or beside.
        versions: The version file; None is an old server, which has none.

    Attributes:
        calls: What was called, in order.
        logged_in: Whether somebody is.
    """

    def __init__(
        self,
        methods: Mapping[str, Method] | None = None,
        versions: str | None = VERSIONS,
        api_version: str = "5.5",
        uuid: str | None = UUID,
    ) -> None:
        self.calls: list[soap.Request] = []
        self.logged_in = False
        self._versions = versions
        self._methods: dict[str, Method] = {
            "RetrieveServiceContent": lambda _: content(api_version, uuid),
            "Login": self._log_in,
            "Logout": self._log_out,
            **(methods or {}),
        }

    @property
    def names(self) -> list[str]:
        return [each.method for each in self.calls]

    def handle(self, methods: Mapping[str, Method]) -> None:
        """Let methods give back something else from here on."""
        self._methods.update(methods)

    def answer(self, request: bytes) -> bytes:
        if request.startswith(b"GET"):
            if self._versions is None:
                return http(b"<html>not here</html>", "404 Not Found")
            return http(self._versions.encode())
        call = soap.decode_request(request.partition(b"\r\n\r\n")[2])
        self.calls.append(call)
        try:
            result = self._methods[call.method](call)
        except Fault as fault:
            return http(soap.encode_fault(fault), "500 Internal Server Error")
        headers = ['Set-Cookie: vmware_soap_session="abc"; Path=/; HttpOnly'] if result is LOGIN else []
        return http(soap.encode_result(call.method, result), headers=headers)

    def _log_in(self, request: soap.Request) -> object:
        if request.arguments != {"userName": "ann", "password": "s&cret"}:
            raise vim.fault.InvalidLogin("Cannot complete login")
        self.logged_in = True
        return LOGIN

    def _log_out(self, request: soap.Request) -> object:
        self.logged_in = False
        return None


def header(request: bytes, name: str) -> str | None:
    """A header of a request."""
    found = re.search(rf"^{name}: (.*?)\r$", request.decode("latin-1"), re.MULTILINE | re.IGNORECASE)
    return found[1] if found else None


def answers(server: Server) -> Answer:
    return server.answer
