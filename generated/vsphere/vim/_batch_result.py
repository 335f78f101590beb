# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.BatchResult``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.BatchResult",
    wire_name="BatchResult",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("result", "string", since="vim.version.version10", rank=10),
        _rt.Property("hostKey", "string", since="vim.version.version10", rank=10),
        _rt.Property("ds", "vim.Datastore", optional=True, since="vim.version.version10", rank=10),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class BatchResult(vmodl.DynamicData):
    """The data object ``vim.BatchResult``.

    Fields:
        - ``result``: ``string``, required.
        - ``hostKey``: ``string``, required.
        - ``ds``: ``vim.Datastore``, optional.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/BatchResult.rst``
    """

    @_rt.enum(
        "vim.BatchResult.Result",
        wire_name="BatchResultResult",
        since="vim.version.version10",
        rank=10,
    )
    class Result(_rt.VimEnum):
        """The enum ``vim.BatchResult.Result``, on the wire ``BatchResultResult``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/BatchResult/Result.rst``
        """

        success = "success"
        """The value ``success``."""
        fail = "fail"
        """The value ``fail``."""

    result: str = ""
    """``string``, required. Since vSphere API 6.0."""
    hostKey: str = ""
    """``string``, required. Since vSphere API 6.0."""
    ds: vim.Datastore | None = None
    """``vim.Datastore``, optional. Since vSphere API 6.0."""
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.0."""
