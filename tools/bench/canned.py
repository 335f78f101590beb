"""A server on loopback with a canned answer for each call, as a process of its own: ``canned.py [tls]``.

What it takes is not counted to its client. It prints its port.
"""

from __future__ import annotations

import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread

CERTIFICATES = Path(__file__).parent.parent.parent / "tests" / "soap" / "certificates"
AUTHORITY = CERTIFICATES / "authority.pem"
_NAMES = (
    'xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsd="http://www.w3.org/2001/XMLSchema" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_VERSIONS = (
    '<?xml version="1.0" encoding="UTF-8" ?><namespaces version="1.0"><namespace><name>urn:vim25</name>'
    "<version>8.0.3.0</version><priorVersions><version>8.0.2.0</version><version>5.5</version></priorVersions>"
    "</namespace></namespaces>"
)
_ABOUT = (
    "<about><name>VMware vCenter Server</name><fullName>VMware vCenter Server 8.0.3</fullName>"
    "<vendor>VMware, Inc.</vendor><version>8.0.3</version><build>1</build>"
    "<osType>linux-x64</osType><productLineId>vpx</productLineId>"
    "<apiType>VirtualCenter</apiType><apiVersion>8.0.3.0</apiVersion></about>"
)
_MANAGERS = """
viewManager OptionManager:setting UserDirectory:userDirectory sessionManager authorizationManager
ServiceManager:serviceManager PerformanceManager:perfManager scheduledTaskManager alarmManager
eventManager taskManager extensionManager customizationSpecManager customFieldsManager diagnosticManager
licenseManager searchIndex fileManager datastoreNamespaceManager virtualDiskManager virtualizationManager
VirtualMachineProvisioningChecker:vmProvisioningChecker
VirtualMachineCompatibilityChecker:vmCompatibilityChecker ovfManager ipPoolManager
DistributedVirtualSwitchManager:dvSwitchManager HostProfileManager:hostProfileManager
ClusterProfileManager:clusterProfileManager ProfileComplianceManager:complianceManager
localizationManager storageResourceManager guestOperationsManager overheadMemoryManager
certificateManager ioFilterManager VcenterVStorageObjectManager:vStorageObjectManager
HostSpecificationManager:hostSpecManager CryptoManagerKmip:cryptoManager healthUpdateManager
failoverClusterConfigurator failoverClusterManager TenantTenantManager:tenantManager siteInfoManager
storageQueryManager
"""
"""What a vCenter has: the name of each, before it the type, where that is spelt otherwise."""


def _content() -> str:
    """What a vCenter says of itself: where its managers are."""
    entries = [each.rpartition(":") for each in _MANAGERS.split()]
    managers = "".join(
        f'<{name} type="{kind or name[:1].upper() + name[1:]}">{name}</{name}>' for kind, _, name in entries
    )
    root = '<rootFolder type="Folder">group-d1</rootFolder>'
    collector = '<propertyCollector type="PropertyCollector">propertyCollector</propertyCollector>'
    return f"<returnval>{root}{collector}{_ABOUT}{managers}</returnval>"


_LOGIN = (
    "<returnval><key>52a</key><userName>ann</userName><fullName>Ann</fullName>"
    "<loginTime>2026-01-02T03:04:05Z</loginTime><lastActiveTime>2026-01-02T03:04:05Z</lastActiveTime>"
    "<locale>en</locale><messageLocale>en</messageLocale></returnval>"
)
_NAME = '<val xsi:type="xsd:string">database</val>'
_RETRIEVED = (
    '<returnval><objects><obj type="VirtualMachine">vm-1</obj>'
    f"<propSet><name>name</name>{_NAME}</propSet></objects></returnval>"
)
_ANSWERS = {
    "RetrieveServiceContent": _content(),
    "Login": _LOGIN,
    "Logout": "",
    "Fetch": _NAME.replace("val", "returnval"),
    "RetrievePropertiesEx": _RETRIEVED,
}


def answer(request: bytes) -> bytes:
    """The answer to a request, with its head."""
    if request.startswith(b"GET"):
        body = _VERSIONS
    else:
        called = next(
            (name for name in _ANSWERS if f"<{name} ".encode() in request), "RetrieveServiceContent"
        )
        inside = f'<{called}Response xmlns="urn:vim25">{_ANSWERS[called]}</{called}Response>'
        body = (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<soapenv:Envelope {_NAMES}>\n'
            f"<soapenv:Body>\n{inside}\n</soapenv:Body>\n</soapenv:Envelope>"
        )
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
    return (head + body).encode()


def received(connection: socket.socket) -> bytes:
    """One request, with its body; nothing where the client has gone."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(1 << 16)
        if not more:
            return b""
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")]
    length = int(lengths[0].partition(b":")[2]) if lengths else 0
    while len(body) < length:
        body += connection.recv(1 << 16)
    return head + b"\r\n\r\n" + body


def _speak(connection: socket.socket, context: ssl.SSLContext | None) -> None:
    with suppress(OSError):  # the client has gone
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with context.wrap_socket(connection, server_side=True) if context else connection as speaking:
            while request := received(speaking):
                speaking.sendall(answer(request))


def serve(tls: bool) -> None:
    """Print a port, and answer there until somebody ends the process."""
    context = None
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATES / "good.pem", CERTIFICATES / "key.pem")
    with socket.create_server(("127.0.0.1", 0)) as listening:
        print(listening.getsockname()[1], flush=True)
        while True:
            connection, _ = listening.accept()
            Thread(target=_speak, args=(connection, context), daemon=True).start()


@contextmanager
def canned(tls: bool) -> Iterator[int]:
    """Run it, and give its port."""
    words = [sys.executable, "-m", "tools.bench.canned", *(["tls"] if tls else [])]
    root = Path(__file__).parent.parent.parent
    with subprocess.Popen(words, cwd=root, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.terminate()


if __name__ == "__main__":
    serve("tls" in sys.argv)
