# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.InvalidAgentConfiguration``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.fault(
    "eam.fault.InvalidAgentConfiguration",
    wire_name="InvalidAgentConfiguration",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "invalidAgentConfiguration",
            "eam.Agent.ConfigInfo",
            optional=True,
            since="eam.version.version1",
            rank=1,
        ),
        _rt.Property("invalidField", "string", optional=True, since="eam.version.version1", rank=1),
    ),
)
class InvalidAgentConfiguration(eam.fault.EamFault):
    """The fault ``eam.fault.InvalidAgentConfiguration``.

    Fields:
        - ``invalidAgentConfiguration``: ``eam.Agent.ConfigInfo``, optional.
        - ``invalidField``: ``string``, optional.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/fault/InvalidAgentConfiguration.rst``
    """

    invalidAgentConfiguration: eam.Agent.ConfigInfo | None = None
    """``eam.Agent.ConfigInfo``, optional. Since eam API 1.0."""
    invalidField: str | None = None
    """``string``, optional. Since eam API 1.0."""
