# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanVmdkLoadTestResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanVmdkLoadTestResult",
    wire_name="VsanVmdkLoadTestResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("success", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("faultMessage", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("spec", "vim.host.VsanVmdkLoadTestSpec", since="vim.version.version9", rank=9),
        _rt.Property(
            "actualDurationSec", "int", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("totalBytes", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("iops", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("tputBps", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("avgLatencyUs", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("maxLatencyUs", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "numIoAboveLatencyThreshold",
            "long",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanVmdkLoadTestResult(vmodl.DynamicData):
    """The data object ``vim.host.VsanVmdkLoadTestResult``.

    Fields:
        - ``success``: ``boolean``, required.
        - ``faultMessage``: ``string``, optional.
        - ``spec``: ``vim.host.VsanVmdkLoadTestSpec``, required.
        - ``actualDurationSec``: ``int`` in seconds, optional.
        - ``totalBytes``: ``long`` in bytes, optional.
        - ``iops``: ``long``, optional.
        - ``tputBps``: ``long``, optional.
        - ``avgLatencyUs``: ``long`` in microseconds, optional.
        - ``maxLatencyUs``: ``long`` in microseconds, optional.
        - ``numIoAboveLatencyThreshold``: ``long``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanVmdkLoadTestResult.rst``
    """

    success: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    faultMessage: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    spec: vim.host.VsanVmdkLoadTestSpec = _rt.UNSET
    """``vim.host.VsanVmdkLoadTestSpec``, required. Since vSphere API 5.5."""
    actualDurationSec: int | None = None
    """``int`` in seconds, optional. Since vSphere API 5.5."""
    totalBytes: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
    iops: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    tputBps: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    avgLatencyUs: int | None = None
    """``long`` in microseconds, optional. Since vSphere API 5.5."""
    maxLatencyUs: int | None = None
    """``long`` in microseconds, optional. Since vSphere API 5.5."""
    numIoAboveLatencyThreshold: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
