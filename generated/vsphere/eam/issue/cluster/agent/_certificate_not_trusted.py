# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.cluster.agent.CertificateNotTrusted``."""

from __future__ import annotations

from ..... import _runtime as _rt
from ..... import eam


@_rt.data(
    "eam.issue.cluster.agent.CertificateNotTrusted",
    wire_name="ClusterAgentCertificateNotTrusted",
    since="eam.version.version8_2",
    rank=17,
    properties=lambda: (_rt.Property("url", "string", since="eam.version.version8_2", rank=17),),
)
class CertificateNotTrusted(eam.issue.cluster.agent.VmNotDeployed):
    """The data object ``eam.issue.cluster.agent.CertificateNotTrusted``, on the wire ``ClusterAgentCertificateNotTrusted``.

    Fields:
        - ``url``: ``string``, required.

    Since:
        eam API 8.2 (``eam.version.version8_2``)

    Source:
        ``eam/issue/cluster/agent/CertificateNotTrusted.rst``
    """

    url: str = ""
    """``string``, required. Since eam API 8.2."""
