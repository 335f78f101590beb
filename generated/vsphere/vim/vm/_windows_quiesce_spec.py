# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.WindowsQuiesceSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.WindowsQuiesceSpec",
    wire_name="VirtualMachineWindowsQuiesceSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("vssBackupType", "int", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "vssBootableSystemState",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "vssPartialFileSupport",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "vssBackupContext", "string", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class WindowsQuiesceSpec(vim.vm.GuestQuiesceSpec):
    """The data object ``vim.vm.WindowsQuiesceSpec``, on the wire ``VirtualMachineWindowsQuiesceSpec``.

    Fields:
        - ``vssBackupType``: ``int``, optional.
        - ``vssBootableSystemState``: ``boolean``, optional.
        - ``vssPartialFileSupport``: ``boolean``, optional.
        - ``vssBackupContext``: ``string``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vm/WindowsQuiesceSpec.rst``
    """

    @_rt.enum(
        "vim.vm.WindowsQuiesceSpec.VssBackupContext",
        wire_name="VirtualMachineWindowsQuiesceSpecVssBackupContext",
        since="vim.version.version11",
        rank=11,
    )
    class VssBackupContext(_rt.VimEnum):
        """The enum ``vim.vm.WindowsQuiesceSpec.VssBackupContext``, on the wire ``VirtualMachineWindowsQuiesceSpecVssBackupContext``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vm/WindowsQuiesceSpec/VssBackupContext.rst``
        """

        ctx_auto = "ctx_auto"
        """The value ``ctx_auto``."""
        ctx_backup = "ctx_backup"
        """The value ``ctx_backup``."""
        ctx_file_share_backup = "ctx_file_share_backup"
        """The value ``ctx_file_share_backup``."""

    vssBackupType: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    vssBootableSystemState: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    vssPartialFileSupport: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    vssBackupContext: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
