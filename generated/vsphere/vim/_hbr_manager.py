# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.HbrManager``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.opaque("vim.HbrManager")
class HbrManager(_rt.Opaque):
    """``vim.HbrManager``, of which this package knows no more than the name."""

    @_rt.data(
        "vim.HbrManager.ReplicationVmInfo",
        wire_name="HbrManagerReplicationVmInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("state", "string", since="vim.version.version7", rank=7),
            _rt.Property(
                "progressInfo",
                "vim.HbrManager.ReplicationVmInfo.ProgressInfo",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property("imageId", "string", optional=True, since="vim.version.version7", rank=7),
            _rt.Property(
                "lastError",
                "vmodl.LocalizedMethodFault",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class ReplicationVmInfo(vmodl.DynamicData):
        """The data object ``vim.HbrManager.ReplicationVmInfo``, on the wire ``HbrManagerReplicationVmInfo``.

        Fields:
            - ``state``: ``string``, required.
            - ``progressInfo``: ``vim.HbrManager.ReplicationVmInfo.ProgressInfo``, optional.
            - ``imageId``: ``string``, optional.
            - ``lastError``: ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/HbrManager/ReplicationVmInfo.rst``
        """

        @_rt.data(
            "vim.HbrManager.ReplicationVmInfo.ProgressInfo",
            wire_name="ReplicationVmProgressInfo",
            since="vim.version.version7",
            rank=7,
            properties=lambda: (
                _rt.Property("progress", "int", since="vim.version.version7", rank=7),
                _rt.Property("bytesTransferred", "long", since="vim.version.version7", rank=7),
                _rt.Property("bytesToTransfer", "long", since="vim.version.version7", rank=7),
                _rt.Property(
                    "checksumTotalBytes",
                    "long",
                    optional=True,
                    since="vim.version.version7",
                    rank=7,
                ),
                _rt.Property(
                    "checksumComparedBytes",
                    "long",
                    optional=True,
                    since="vim.version.version7",
                    rank=7,
                ),
            ),
        )
        class ProgressInfo(vmodl.DynamicData):
            """The data object ``vim.HbrManager.ReplicationVmInfo.ProgressInfo``, on the wire ``ReplicationVmProgressInfo``.

            Fields:
                - ``progress``: ``int``, required.
                - ``bytesTransferred``: ``long`` in bytes, required.
                - ``bytesToTransfer``: ``long`` in bytes, required.
                - ``checksumTotalBytes``: ``long`` in bytes, optional.
                - ``checksumComparedBytes``: ``long`` in bytes, optional.

            Since:
                vSphere API 5.0 (``vim.version.version7``)

            Source:
                ``vim/HbrManager/ReplicationVmInfo/ProgressInfo.rst``
            """

            progress: int = 0
            """``int``, required. Since vSphere API 5.0."""
            bytesTransferred: int = 0
            """``long`` in bytes, required. Since vSphere API 5.0."""
            bytesToTransfer: int = 0
            """``long`` in bytes, required. Since vSphere API 5.0."""
            checksumTotalBytes: int | None = None
            """``long`` in bytes, optional. Since vSphere API 5.0."""
            checksumComparedBytes: int | None = None
            """``long`` in bytes, optional. Since vSphere API 5.0."""

        @_rt.enum(
            "vim.HbrManager.ReplicationVmInfo.State",
            wire_name="ReplicationVmState",
            since="vim.version.version7",
            rank=7,
        )
        class State(_rt.VimEnum):
            """The enum ``vim.HbrManager.ReplicationVmInfo.State``, on the wire ``ReplicationVmState``.

            Since:
                vSphere API 5.0 (``vim.version.version7``)

            Source:
                ``vim/HbrManager/ReplicationVmInfo/State.rst``
            """

            none = "none"
            """The value ``none``."""
            paused = "paused"
            """The value ``paused``."""
            syncing = "syncing"
            """The value ``syncing``."""
            idle = "idle"
            """The value ``idle``."""
            active = "active"
            """The value ``active``."""
            error = "error"
            """The value ``error``."""

        state: str = ""
        """``string``, required. Since vSphere API 5.0."""
        progressInfo: vim.HbrManager.ReplicationVmInfo.ProgressInfo | None = None
        """``vim.HbrManager.ReplicationVmInfo.ProgressInfo``, optional. Since vSphere API 5.0."""
        imageId: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        lastError: vmodl.MethodFault | None = None
        """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.HbrManager.VmReplicationCapability",
        wire_name="HbrManagerVmReplicationCapability",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version10", rank=10),
            _rt.Property("supportedQuiesceMode", "string", since="vim.version.version10", rank=10),
            _rt.Property("compressionSupported", "boolean", since="vim.version.version10", rank=10),
            _rt.Property(
                "maxSupportedSourceDiskCapacity", "long", since="vim.version.version10", rank=10
            ),
            _rt.Property("minRpo", "long", optional=True, since="vim.version.version10", rank=10),
            _rt.Property(
                "fault",
                "vmodl.LocalizedMethodFault",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class VmReplicationCapability(vmodl.DynamicData):
        """The data object ``vim.HbrManager.VmReplicationCapability``, on the wire ``HbrManagerVmReplicationCapability``.

        Fields:
            - ``vm``: ``vim.VirtualMachine``, required.
            - ``supportedQuiesceMode``: ``string``, required.
            - ``compressionSupported``: ``boolean``, required.
            - ``maxSupportedSourceDiskCapacity``: ``long``, required.
            - ``minRpo``: ``long``, optional.
            - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/HbrManager/VmReplicationCapability.rst``
        """

        @_rt.enum(
            "vim.HbrManager.VmReplicationCapability.QuiesceMode",
            wire_name="QuiesceMode",
            since="vim.version.version10",
            rank=10,
        )
        class QuiesceMode(_rt.VimEnum):
            """The enum ``vim.HbrManager.VmReplicationCapability.QuiesceMode``.

            Since:
                vSphere API 6.0 (``vim.version.version10``)

            Source:
                ``vim/HbrManager/VmReplicationCapability/QuiesceMode.rst``
            """

            application = "application"
            """The value ``application``."""
            filesystem = "filesystem"
            """The value ``filesystem``."""
            none = "none"
            """The value ``none``."""

        vm: vim.VirtualMachine = _rt.UNSET
        """``vim.VirtualMachine``, required. Since vSphere API 6.0."""
        supportedQuiesceMode: str = ""
        """``string``, required. Since vSphere API 6.0."""
        compressionSupported: bool = False
        """``boolean``, required. Since vSphere API 6.0."""
        maxSupportedSourceDiskCapacity: int = 0
        """``long``, required. Since vSphere API 6.0."""
        minRpo: int | None = None
        """``long``, optional. Since vSphere API 6.0."""
        fault: vmodl.MethodFault | None = None
        """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.0."""
