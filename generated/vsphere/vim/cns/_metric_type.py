# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.MetricType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum("vim.cns.MetricType", wire_name="MetricType", since="vsan.version.version15", rank=13)
class MetricType(_rt.VimEnum):
    """The enum ``vim.cns.MetricType``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/cns/MetricType.rst``
    """

    VOLUME = "VOLUME"
    """The value ``VOLUME``."""
    DATASTORE = "DATASTORE"
    """The value ``DATASTORE``."""
    CLUSTER = "CLUSTER"
    """The value ``CLUSTER``."""
    DISTRIBUTION = "DISTRIBUTION"
    """The value ``DISTRIBUTION``."""
    STORAGE_POLICY = "STORAGE_POLICY"
    """The value ``STORAGE_POLICY``."""
    OP_STATS = "OP_STATS"
    """The value ``OP_STATS``."""
    SAAS_METRICS = "SAAS_METRICS"
    """The value ``SAAS_METRICS``."""
    MetricType_Unknown = "MetricType_Unknown"
    """The value ``MetricType_Unknown``."""
