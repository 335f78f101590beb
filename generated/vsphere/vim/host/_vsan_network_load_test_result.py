# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanNetworkLoadTestResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanNetworkLoadTestResult",
    wire_name="VsanNetworkLoadTestResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("hostname", "string", since="vim.version.version9", rank=9),
        _rt.Property("status", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("client", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("bandwidthBps", "long", since="vim.version.version9", rank=9),
        _rt.Property("totalBytes", "long", since="vim.version.version9", rank=9),
        _rt.Property("lostDatagrams", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("lossPct", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("sentDatagrams", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("jitterMs", "float", optional=True, since="vim.version.version9", rank=9),
    ),
)
class VsanNetworkLoadTestResult(vmodl.DynamicData):
    """The data object ``vim.host.VsanNetworkLoadTestResult``.

    Fields:
        - ``hostname``: ``string``, required.
        - ``status``: ``string``, optional.
        - ``client``: ``boolean``, required.
        - ``bandwidthBps``: ``long``, required.
        - ``totalBytes``: ``long`` in bytes, required.
        - ``lostDatagrams``: ``long``, optional.
        - ``lossPct``: ``long`` in percent, optional.
        - ``sentDatagrams``: ``long``, optional.
        - ``jitterMs``: ``float`` in milliseconds, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanNetworkLoadTestResult.rst``
    """

    hostname: str = ""
    """``string``, required. Since vSphere API 5.5."""
    status: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    client: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    bandwidthBps: int = 0
    """``long``, required. Since vSphere API 5.5."""
    totalBytes: int = 0
    """``long`` in bytes, required. Since vSphere API 5.5."""
    lostDatagrams: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    lossPct: int | None = None
    """``long`` in percent, optional. Since vSphere API 5.5."""
    sentDatagrams: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    jitterMs: float | None = None
    """``float`` in milliseconds, optional. Since vSphere API 5.5."""
