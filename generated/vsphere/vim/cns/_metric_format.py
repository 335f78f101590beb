# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.MetricFormat``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum("vim.cns.MetricFormat", wire_name="MetricFormat", since="vsan.version.version15", rank=13)
class MetricFormat(_rt.VimEnum):
    """The enum ``vim.cns.MetricFormat``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/cns/MetricFormat.rst``
    """

    PROMETHEUS = "PROMETHEUS"
    """The value ``PROMETHEUS``."""
    WAVEFRONT = "WAVEFRONT"
    """The value ``WAVEFRONT``."""
    MetricFormat_Unknown = "MetricFormat_Unknown"
    """The value ``MetricFormat_Unknown``."""
