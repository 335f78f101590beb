# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FtIssuesOnHost``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.FtIssuesOnHost",
    wire_name="FtIssuesOnHost",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version5", rank=5),
        _rt.Property("hostName", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "errors",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class FtIssuesOnHost(vim.fault.VmFaultToleranceIssue):
    """The fault ``vim.fault.FtIssuesOnHost``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``hostName``: ``string``, required.
        - ``errors``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/FtIssuesOnHost.rst``
    """

    @_rt.enum(
        "vim.fault.FtIssuesOnHost.HostSelectionType",
        wire_name="FtIssuesOnHostHostSelectionType",
        since="vim.version.version5",
        rank=5,
    )
    class HostSelectionType(_rt.VimEnum):
        """The enum ``vim.fault.FtIssuesOnHost.HostSelectionType``, on the wire ``FtIssuesOnHostHostSelectionType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/fault/FtIssuesOnHost/HostSelectionType.rst``
        """

        user = "user"
        """The value ``user``."""
        vc = "vc"
        """The value ``vc``."""
        drs = "drs"
        """The value ``drs``."""

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 4.0."""
    hostName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    errors: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
