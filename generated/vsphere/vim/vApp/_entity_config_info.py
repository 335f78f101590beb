# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vApp.EntityConfigInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vApp.EntityConfigInfo",
    wire_name="VAppEntityConfigInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "key", "vim.ManagedEntity", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("tag", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("startOrder", "int", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("startDelay", "int", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "waitingForGuest", "boolean", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("startAction", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("stopDelay", "int", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("stopAction", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "destroyWithParent", "boolean", optional=True, since="vim.version.version6", rank=6
        ),
    ),
)
class EntityConfigInfo(vmodl.DynamicData):
    """The data object ``vim.vApp.EntityConfigInfo``, on the wire ``VAppEntityConfigInfo``.

    Fields:
        - ``key``: ``vim.ManagedEntity``, optional.
        - ``tag``: ``string``, optional.
        - ``startOrder``: ``int``, optional.
        - ``startDelay``: ``int``, optional.
        - ``waitingForGuest``: ``boolean``, optional.
        - ``startAction``: ``string``, optional.
        - ``stopDelay``: ``int``, optional.
        - ``stopAction``: ``string``, optional.
        - ``destroyWithParent``: ``boolean``, optional. Since vSphere API 4.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vApp/EntityConfigInfo.rst``
    """

    @_rt.enum(
        "vim.vApp.EntityConfigInfo.Action",
        wire_name="VAppAutoStartAction",
        since="vim.version.version5",
        rank=5,
    )
    class Action(_rt.VimEnum):
        """The enum ``vim.vApp.EntityConfigInfo.Action``, on the wire ``VAppAutoStartAction``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vApp/EntityConfigInfo/Action.rst``
        """

        none = "none"
        """The value ``none``."""
        powerOn = "powerOn"
        """The value ``powerOn``."""
        powerOff = "powerOff"
        """The value ``powerOff``."""
        guestShutdown = "guestShutdown"
        """The value ``guestShutdown``."""
        suspend = "suspend"
        """The value ``suspend``."""

    key: vim.ManagedEntity | None = None
    """``vim.ManagedEntity``, optional. Since vSphere API 4.0."""
    tag: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    startOrder: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
    startDelay: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
    waitingForGuest: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    startAction: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    stopDelay: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
    stopAction: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    destroyWithParent: bool | None = None
    """``boolean``, optional. Since vSphere API 4.1."""
