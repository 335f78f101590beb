# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.MountInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.MountInfo",
    wire_name="HostMountInfo",
    properties=lambda: (
        _rt.Property("path", "string", optional=True),
        _rt.Property("accessMode", "string"),
        _rt.Property("mounted", "boolean", optional=True, since="vim.version.version7", rank=7),
        _rt.Property("accessible", "boolean", optional=True, since="vim.version.version2", rank=2),
        _rt.Property(
            "inaccessibleReason", "string", optional=True, since="vim.version.version8", rank=8
        ),
        _rt.Property("vmknicName", "string", optional=True, since="vim.version.v8_0_1_0", rank=30),
        _rt.Property(
            "vmknicActive", "boolean", optional=True, since="vim.version.v8_0_1_0", rank=30
        ),
        _rt.Property(
            "mountFailedReason", "string", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property(
            "numTcpConnections", "int", optional=True, since="vim.version.v8_0_1_0", rank=30
        ),
    ),
)
class MountInfo(vmodl.DynamicData):
    """The data object ``vim.host.MountInfo``, on the wire ``HostMountInfo``.

    Fields:
        - ``path``: ``string``, optional.
        - ``accessMode``: ``string``, required.
        - ``mounted``: ``boolean``, optional. Since vSphere API 5.0.
        - ``accessible``: ``boolean``, optional. Since VI API 2.5.
        - ``inaccessibleReason``: ``string``, optional. Since vSphere API 5.1.
        - ``vmknicName``: ``string``, optional. Since vSphere API 8.0.1.0.
        - ``vmknicActive``: ``boolean``, optional. Since vSphere API 8.0.1.0.
        - ``mountFailedReason``: ``string``, optional. Since vSphere API 8.0.0.1.
        - ``numTcpConnections``: ``int``, optional. Since vSphere API 8.0.1.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/MountInfo.rst``
    """

    @_rt.enum("vim.host.MountInfo.AccessMode", wire_name="HostMountMode")
    class AccessMode(_rt.VimEnum):
        """The enum ``vim.host.MountInfo.AccessMode``, on the wire ``HostMountMode``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/MountInfo/AccessMode.rst``
        """

        readWrite = "readWrite"
        """The value ``readWrite``."""
        readOnly = "readOnly"
        """The value ``readOnly``."""

    @_rt.enum(
        "vim.host.MountInfo.InaccessibleReason",
        wire_name="HostMountInfoInaccessibleReason",
        since="vim.version.version8",
        rank=8,
    )
    class InaccessibleReason(_rt.VimEnum):
        """The enum ``vim.host.MountInfo.InaccessibleReason``, on the wire ``HostMountInfoInaccessibleReason``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/host/MountInfo/InaccessibleReason.rst``
        """

        AllPathsDown_Start = "AllPathsDown_Start"
        """The value ``AllPathsDown_Start``."""
        AllPathsDown_Timeout = "AllPathsDown_Timeout"
        """The value ``AllPathsDown_Timeout``."""
        PermanentDeviceLoss = "PermanentDeviceLoss"
        """The value ``PermanentDeviceLoss``."""

    @_rt.enum(
        "vim.host.MountInfo.MountFailedReason",
        wire_name="HostMountInfoMountFailedReason",
        since="vim.version.v8_0_0_1",
        rank=28,
    )
    class MountFailedReason(_rt.VimEnum):
        """The enum ``vim.host.MountInfo.MountFailedReason``, on the wire ``HostMountInfoMountFailedReason``.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/host/MountInfo/MountFailedReason.rst``
        """

        CONNECT_FAILURE = "CONNECT_FAILURE"
        """The value ``CONNECT_FAILURE``."""
        MOUNT_NOT_SUPPORTED = "MOUNT_NOT_SUPPORTED"
        """The value ``MOUNT_NOT_SUPPORTED``."""
        NFS_NOT_SUPPORTED = "NFS_NOT_SUPPORTED"
        """The value ``NFS_NOT_SUPPORTED``."""
        MOUNT_DENIED = "MOUNT_DENIED"
        """The value ``MOUNT_DENIED``."""
        MOUNT_NOT_DIR = "MOUNT_NOT_DIR"
        """The value ``MOUNT_NOT_DIR``."""
        VOLUME_LIMIT_EXCEEDED = "VOLUME_LIMIT_EXCEEDED"
        """The value ``VOLUME_LIMIT_EXCEEDED``."""
        CONN_LIMIT_EXCEEDED = "CONN_LIMIT_EXCEEDED"
        """The value ``CONN_LIMIT_EXCEEDED``."""
        MOUNT_EXISTS = "MOUNT_EXISTS"
        """The value ``MOUNT_EXISTS``."""
        OTHERS = "OTHERS"
        """The value ``OTHERS``."""

    path: str | None = None
    """``string``, optional. Since 1.0."""
    accessMode: str = ""
    """``string``, required. Since 1.0."""
    mounted: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    accessible: bool | None = None
    """``boolean``, optional. Since VI API 2.5."""
    inaccessibleReason: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    vmknicName: str | None = None
    """``string``, optional. Since vSphere API 8.0.1.0."""
    vmknicActive: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.1.0."""
    mountFailedReason: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.1."""
    numTcpConnections: int | None = None
    """``int``, optional. Since vSphere API 8.0.1.0."""
