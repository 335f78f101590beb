# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHostVmdkLoadTestResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanHostVmdkLoadTestResult",
    wire_name="VsanHostVmdkLoadTestResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("hostname", "string", since="vim.version.version9", rank=9),
        _rt.Property("issueFound", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("faultMessage", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "vmdkResults",
            "vim.host.VsanVmdkLoadTestResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanHostVmdkLoadTestResult(vmodl.DynamicData):
    """The data object ``vim.host.VsanHostVmdkLoadTestResult``.

    Fields:
        - ``hostname``: ``string``, required.
        - ``issueFound``: ``boolean``, required.
        - ``faultMessage``: ``string``, optional.
        - ``vmdkResults``: List of ``vim.host.VsanVmdkLoadTestResult``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanHostVmdkLoadTestResult.rst``
    """

    hostname: str = ""
    """``string``, required. Since vSphere API 5.5."""
    issueFound: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    faultMessage: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    vmdkResults: _rt.Field[
        list[vim.host.VsanVmdkLoadTestResult], Iterable[vim.host.VsanVmdkLoadTestResult]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanVmdkLoadTestResult``, optional. Since vSphere API 5.5."""
