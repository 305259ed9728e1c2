"""Exports slang's elaborated AST of SystemVerilog sources as one JSON document.

circt-sim runs this as a child process:  python3 -I - FOLDER OUT SLANG-OPTIONS... < export.py
FOLDER holds pyslang ('' if it is on the path anyway), OUT is the file to write. frontend/src/document.rs is the description
of the document and its reader; the two belong together. Nodes are lists in tables, a node names others by index.
Exit status: 0 done, 1 the sources have errors (slang has said which), 3 pyslang can't be imported, 4 it has another version.
"""
import sys, os, json, gc
from bisect import bisect_right

FORMAT = 6
SLANG = '12.1.0'

folder, out = sys.argv[1], sys.argv[2]
if folder:
    sys.path.insert(0, folder)
try:
    import pyslang
    from pyslang import ast as A, driver
except ImportError as error:
    sys.stderr.write('%s\n' % error)
    sys.exit(3)
if pyslang.__version__ != SLANG:
    sys.stderr.write('%s\n' % pyslang.__version__)
    sys.exit(4)

# One line for each class of the AST: the name in the document, then its fields. The letter of a field says how it is written:
#   x expression   X expressions   t statement   T statements   c timing control   s symbol   S symbols   m members of a scope
#   y type   e enumerator by name   v plain value   b yes or no   i integer literal   k constant   others: see HELPERS
EXPRESSIONS = {
    'NamedValueExpression': 'Name s:symbol',
    'HierarchicalValueExpression': 'HierarchicalName hierarchical:',
    'UnbasedUnsizedIntegerLiteral': 'Unbased i:value',
    'RealLiteral': 'Real real:value',
    'TimeLiteral': 'Time real:value',
    'NullLiteral': 'Null', 'UnboundedLiteral': 'Unbounded',
    'StringLiteral': 'String v:value',
    'UnaryExpression': 'Unary e:op x:operand',
    'BinaryExpression': 'Binary e:op x:left x:right',
    'ConditionalExpression': 'Conditional conditions:conditions x:left x:right',
    'InsideExpression': 'Inside x:left X:rangeList',
    'AssignmentExpression': 'Assign op:op b:isNonBlocking c:timingControl x:left x:right',
    'ConcatenationExpression': 'Concat X:operands',
    'ReplicationExpression': 'Replicate x:count x:concat',
    'StreamingConcatenationExpression': 'Stream v:sliceSize streams:streams',
    'ElementSelectExpression': 'Element x:value x:selector place:',
    'RangeSelectExpression': 'Range e:selectionKind x:value x:left x:right bounds:',
    'MemberAccessExpression': 'Member s:member x:value',
    'DataTypeExpression': 'Type', 'TypeReferenceExpression': 'TypeReference name:targetType',
    'ArbitrarySymbolExpression': 'Symbol scope:',
    'LValueReferenceExpression': 'LValue',
    'SimpleAssignmentPatternExpression': 'Pattern X:elements',
    'ReplicatedAssignmentPatternExpression': 'Pattern repeated:',
    'EmptyArgumentExpression': 'Empty',
    'ValueRangeExpression': 'ValueRange x:left x:right',
    'NewArrayExpression': 'NewArray x:sizeExpr x:initExpr',
    'MinTypMaxExpression': 'MinTypMax x:selected',
    'TaggedUnionExpression': 'Tagged s:member x:valueExpr',
    'ClockingEventExpression': 'Timing c:timingControl',
}
STATEMENTS = {
    'EmptyStatement': 'Empty', 'BreakStatement': 'Break', 'ContinueStatement': 'Continue',
    'DisableForkStatement': 'DisableFork', 'WaitForkStatement': 'WaitFork',
    'StatementList': 'List T:list',
    'BlockStatement': 'Block e:blockKind s:blockSymbol t:body',
    'ReturnStatement': 'Return x:expr',
    'DisableStatement': 'Disable x:target',
    'VariableDeclStatement': 'Variable s:symbol',
    'ConditionalStatement': 'If e:check conditions:conditions t:ifTrue t:ifFalse',
    'CaseStatement': 'Case e:condition e:check x:expr items:items t:defaultCase',
    'PatternCaseStatement': 'Match e:condition e:check x:expr matches:items t:defaultCase',
    'RandCaseStatement': 'RandCase choices:items',
    'ForLoopStatement': 'For X:initializers S:loopVars x:stopExpr X:steps t:body',
    'ForeachLoopStatement': 'Foreach x:arrayRef dims:loopDims t:body',
    'RepeatLoopStatement': 'Repeat x:count t:body',
    'WhileLoopStatement': 'While x:cond t:body',
    'DoWhileLoopStatement': 'DoWhile x:cond t:body',
    'ForeverLoopStatement': 'Forever t:body',
    'ExpressionStatement': 'Expression x:expr',
    'TimedStatement': 'Timed c:timing t:stmt',
    'ImmediateAssertionStatement': 'Assertion e:assertionKind b:isDeferred b:isFinal x:cond t:ifTrue t:ifFalse',
    'WaitStatement': 'Wait x:cond t:stmt',
    'WaitOrderStatement': 'WaitOrder X:events t:ifTrue t:ifFalse',
    'EventTriggerStatement': 'Trigger b:isNonBlocking x:target c:timing',
    'ProceduralAssignStatement': 'Force b:isForce x:assignment',
    'ProceduralDeassignStatement': 'Release b:isRelease x:lvalue',
}
TIMINGS = {
    'ImplicitEventControl': 'Implicit',
    'DelayControl': 'Delay x:expr', 'Delay3Control': 'Delay3 x:expr1 x:expr2 x:expr3',
    'SignalEventControl': 'Event e:edge x:expr x:iffCondition',
    'EventListControl': 'Any C:events',
    'RepeatedEventControl': 'Repeat x:expr c:event',
    'OneStepDelayControl': 'OneStep', 'CycleDelayControl': 'Cycle x:expr',
}
SYMBOLS = {
    'PackageSymbol': 'Package m:', 'CompilationUnitSymbol': 'Unit m:',
    'InstanceSymbol': 'Instance body: connections:portConnections',
    'InstanceBodySymbol': 'Body definition:definition scale:timeScale S:portList m:',
    'InstanceArraySymbol': 'InstanceArray elements:',
    'UninstantiatedDefSymbol': 'Uninstantiated v:definitionName',
    'PrimitiveInstanceSymbol': 'Gate s:primitiveType X:portConnections c:delay strength:',
    'PrimitiveSymbol': 'Primitive primitive: b:isSequential k:initVal table:table',
    'PortSymbol': 'Port y:type e:direction s:internalSymbol x:internalExpr x:initializer',
    'MultiPortSymbol': 'MultiPort y:type e:direction S:ports',
    'InterfacePortSymbol': 'InterfacePort interface:',
    'ModportSymbol': 'Modport m:',
    'ModportPortSymbol': 'ModportPort y:type s:internalSymbol x:explicitConnection path:',
    'VariableSymbol': 'Variable y:type e:lifetime x:initializer',
    'ClockVarSymbol': 'ClockVar y:type e:direction skew:inputSkew skew:outputSkew x:initializer',
    'FormalArgumentSymbol': 'Formal y:type e:direction e:lifetime',
    'FieldSymbol': 'Field y:type v:fieldIndex',
    'IteratorSymbol': 'Iterator y:type', 'PatternVarSymbol': 'Iterator y:type', 'TempVarSymbol': 'Iterator y:type',
    'NetSymbol': 'Net y:type nettype:netType c:delay strength: x:initializer',
    'ParameterSymbol': 'Parameter y:type k:value list:', 'EnumValueSymbol': 'Parameter y:type k:value list:',
    'SpecparamSymbol': 'Parameter y:type k:value list:',
    'SubroutineSymbol': 'Subroutine e:subroutineKind flags: e:defaultLifetime y:returnType s:returnValVar S:arguments scale:timeScale m: t:body',
    'ProceduralBlockSymbol': 'Process e:procedureKind t:body',
    'StatementBlockSymbol': 'Block e:blockKind m:',
    'GenerateBlockSymbol': 'Generate generate:', 'GenerateBlockArraySymbol': 'GenerateArray entries:',
    'ContinuousAssignSymbol': 'Assign x:assignment c:delay strength:',
    'ElabSystemTaskSymbol': 'Ignored', 'GenvarSymbol': 'Ignored', 'EmptyMemberSymbol': 'Ignored',
    'TypeParameterSymbol': 'Ignored', 'TypeAliasType': 'Ignored', 'ForwardingTypedefSymbol': 'Ignored', 'DefParamSymbol': 'Ignored',
    'AttributeSymbol': 'Ignored', 'ExplicitImportSymbol': 'Ignored', 'WildcardImportSymbol': 'Ignored', 'LetDeclSymbol': 'Ignored',
    'NetType': 'Ignored', 'GenericClassDefSymbol': 'Ignored', 'PrimitivePortSymbol': 'Ignored', 'DefinitionSymbol': 'Ignored',
    'TransparentMemberSymbol': 'Ignored', 'MethodPrototypeSymbol': 'Ignored', 'ModportClockingSymbol': 'Ignored',
    'AssertionPortSymbol': 'Ignored', 'SequenceSymbol': 'Ignored', 'PropertySymbol': 'Ignored', 'CheckerSymbol': 'Ignored',
    'SpecifyBlockSymbol': 'Specify m:', 'PulseStyleSymbol': 'Ignored',
    'TimingPathSymbol': 'Path e:edgeIdentifier X:inputs X:outputs x:conditionExpr b:isStateDependent X:delays',
    'SystemTimingCheckSymbol': 'TimingCheck',
    'NetAliasSymbol': 'Alias X:netReferences',
    'ClockingBlockSymbol': 'Clocking default: c:event skew:defaultInputSkew skew:defaultOutputSkew m:',
    'AnonymousProgramSymbol': 'Unit m:',
}

# Everything is written as JSON text at once: making objects for `json` would take as long as the rest.
expressions, statements, timings, symbols, types, files = [], [], [], [], [], []
# Where each expression is.
places = []
line_tables, macros = {}, {}
near = None
# Symbols to be written; those that make the hierarchy come first, so that every other is known as a member when it is met.
structure, pending = [], []
STRUCTURE = {'PackageSymbol', 'CompilationUnitSymbol', 'InstanceSymbol', 'InstanceBodySymbol', 'InstanceArraySymbol',
             'GenerateBlockSymbol', 'GenerateBlockArraySymbol', 'StatementBlockSymbol', 'ModportSymbol'}
# Which body (or package) a symbol belongs to; instances with the index of their body; bodies; those that look out of themselves.
owner, instances, bodies, apart = {}, [], set(), set()
body_now = None
sources = None
# Stands for the body in the text of an instance until `own_bodies` has found which it is; JSON of ours has no such character.
BODY = '\ue000'
text = json.JSONEncoder(separators=(',', ':')).encode
quoted = json.encoder.encode_basestring_ascii


class Writers(dict):
    """By class of the AST: what writes an expression, a statement or a timing control into its table, and returns the index."""
    def __missing__(self, cls):
        self[cls] = unknown
        return unknown


class Symbols(dict):
    """The indices of symbols, which are written later."""
    def __missing__(self, s):
        i = self[s] = len(symbols)
        symbols.append(None)
        (structure if type(s).__name__ in STRUCTURE else pending).append(s)
        return i


class Types(dict):
    """The indices of types."""
    def __missing__(self, t):
        return write_type(t)


WRITERS, symbol_ids, type_ids = Writers(), Symbols(), Types()
WRITERS[type(None)] = lambda x: 'null'
symbol_ids[None] = 'null'


def node(x):
    """The index of an expression, a statement or a timing control, which is written first."""
    return WRITERS[type(x)](x)


def add(table, node):
    table.append(node)
    return len(table) - 1


def add_expression(x, here, body):
    places.append(here)
    expressions.append(f'[{type_ids[x.type]},{here},{body}]')
    return len(expressions) - 1


def unknown(x):
    """What has no line in the tables is named, for an error with its place."""
    here = place(x.sourceRange.start)
    body = '{"Unknown":["%s"]}' % type(x).__name__
    if isinstance(x, A.Expression):
        return add_expression(x, here, body)
    return add(statements if isinstance(x, A.Statement) else timings, f'[{here},{body}]')


def listed(items):
    return '[%s]' % ','.join(map(str, items))


def nodes(list):
    return listed([WRITERS[type(x)](x) for x in list])


def symbols_of(list):
    return listed([symbol_ids[x] for x in list])


def members(scope):
    """The members of a scope, which belong to the body that is being written."""
    return listed(owned([symbol_ids[m] for m in scope if type(m).__name__ not in SKIPPED]))


def owned(list):
    for i in list:
        owner[i] = body_now
    return list


SKIPPED = {n for n, spec in SYMBOLS.items() if spec == 'Ignored'} | {'ParameterSymbol', 'EnumValueSymbol', 'SpecparamSymbol'}


def constant(c):
    """A constant: SystemVerilog text of an integer, {real}, {string}, a list of parts, or null for what has no value here."""
    if c is None:
        return None
    try:
        value = c.value
    except RuntimeError:
        return None
    kind = type(value)
    if kind is str:
        return {'String': value}
    if kind is pyslang.SVInt:
        return {'Integer': integer(value)}
    if kind is float:
        return {'Real': real(value)}
    if kind is list:
        parts = [constant(v) if type(v) is pyslang.ConstantValue else None for v in value]
        return None if None in parts else {'List': parts}
    return None


BINARY, HEX = pyslang.LiteralBase.Binary, pyslang.LiteralBase.Hex


def integer(value):
    """Bits from the left, as `width:hex digits`, or `width:b` and binary digits if there is an x or z."""
    width = value.bitWidth
    if value.hasUnknown:
        return '%d:b%s' % (width, value.toString(BINARY, False, 1 << 24))
    digits = value.toString(HEX, False, 1 << 24)
    if digits.startswith('-'):
        digits = '%x' % ((1 << width) + int(digits, 16))
    return '%d:%s' % (width, digits)


def real(value):
    """JSON has no infinities: reals are their text."""
    return repr(float(value))


def place(location):
    """[file, line, column] of a location, in the file that the user wrote."""
    global near, near_start, near_end, near_text
    buffer, offset = location.buffer.id, location.offset
    # Most are in the line of the one before.
    if buffer == near and near_start <= offset < near_end:
        return f'{near_text}{offset - near_start + 1}]'
    try:
        file, starts = line_tables[buffer]
    except KeyError:
        if buffer in macros:
            return macros[buffer]
        if sources.isMacroLoc(location):
            macros[buffer] = place(sources.getFullyExpandedLoc(location))
            return macros[buffer]
        code = sources.getSourceText(location.buffer) or ''
        starts, at = [0], code.find('\n')
        while at >= 0:
            starts.append(at + 1)
            at = code.find('\n', at + 1)
        file = len(files)
        line_tables[buffer] = file, starts
        files.append(str(sources.getFileName(location)))
    if not 0 <= offset <= 1 << 31:
        return f'[{file},1,1]'
    line = bisect_right(starts, offset)
    near, near_start = buffer, starts[line - 1]
    near_end = starts[line] if line < len(starts) else near_start
    near_text = f'[{file},{line},'
    return f'{near_text}{offset - near_start + 1}]'


def span(r):
    return [r.left, r.right]


def called(x):
    """The last part of a path: with the index of an element, and without what marks an escaped name."""
    path = x.hierarchicalPath
    return x.name if path.endswith(' ') else path.rsplit('.', 1)[-1]


def bounds(x):
    """What slang found the two expressions of a range select to be, where they are constant."""
    return f'[{number(x.left.constant)},{number(x.right.constant)}]'


def number(c):
    """A small constant as a number."""
    try:
        value = None if c is None else c.value
    except RuntimeError:
        return 'null'
    if type(value) is not pyslang.SVInt or value.hasUnknown:
        return 'null'
    value = int(value)
    return value if abs(value) < 1 << 40 else 'null'


def members_of_type(t):
    return [[f.name, type_ids[f.type], f.bitOffset] for f in t if type(f) is A.FieldSymbol]


def write_type(t):
    """Writes a type: [integral part or null, kind]; its index."""
    c = t.canonicalType
    if c is not t:
        i = type_ids[t] = type_ids[c]
        return i
    i = type_ids[t] = len(types)
    types.append(None)
    name = type(c).__name__
    integral = [c.bitWidth, c.isSigned, c.isFourState] if c.isIntegral else None
    if name in ('ScalarType', 'PredefinedIntegerType'):
        kind = 'Simple'
    elif name == 'EnumType':
        kind = {'Enum': [t.name, [[m.name, constant(m.value)] for m in c if type(m) is A.EnumValueSymbol]]}
    elif name == 'PackedArrayType':
        kind = {'PackedArray': [type_ids[c.elementType], span(c.range)]}
    elif name in ('PackedUnionType', 'UnpackedUnionType') and c.isTagged:
        kind = {'TaggedUnion': [members_of_type(c), c.tagBits if c.isIntegral else 32]}
    elif name in ('PackedStructType', 'PackedUnionType', 'UnpackedStructType', 'UnpackedUnionType'):
        kind = {name[:-4]: [members_of_type(c)]}
    elif name == 'FixedSizeUnpackedArrayType':
        kind = {'Array': [type_ids[c.elementType], span(c.range)]}
    elif name == 'DynamicArrayType':
        kind = {'Dynamic': [type_ids[c.elementType]]}
    elif name == 'QueueType':
        kind = {'Queue': [type_ids[c.elementType], c.maxBound]}
    elif name == 'AssociativeArrayType':
        kind = {'Associative': [type_ids[c.elementType], None if c.indexType is None else type_ids[c.indexType]]}
    elif name == 'FloatingType':
        kind = {'Real': [c.bitWidth]}
    elif name in ('StringType', 'EventType', 'VoidType', 'NullType', 'CHandleType', 'UnboundedType'):
        kind = name[:-4]
    else:
        kind = {'Other': [name[:-4], t.name]}
    types[i] = text([integral, kind])
    return i


def strength(x):
    """The strengths of 0 and 1 from the syntax (the binding can't return them): null, or words such as `strong0`."""
    syntax = x.syntax
    for s in (syntax, getattr(syntax, 'parent', None)):
        found = getattr(s, 'strength', None)
        if found is None:
            continue
        words = [getattr(found, n, None) for n in ('strength', 'strength0', 'strength1')]
        return text([str(w).strip() for w in words if w is not None] or None)
    return 'null'


def list_value(x):
    """What a parameter is set to whose constant the binding can't return."""
    kind = type(x.type.canonicalType)
    return node(x.initializer) if kind is A.QueueType or kind is A.AssociativeArrayType else 'null'


def conditions(list):
    return listed([f'[{node(c.expr)},{pattern(c.pattern)}]' for c in list])


def pattern(p):
    kind = type(p)
    if p is None:
        return 'null'
    if kind is A.WildcardPattern:
        return '"Wildcard"'
    if kind is A.ConstantPattern:
        return f'{{"Constant":[{node(p.expr)}]}}'
    if kind is A.VariablePattern:
        return f'{{"Variable":[{symbol_ids[p.variable]}]}}'
    if kind is A.TaggedPattern:
        return f'{{"Tagged":[{symbol_ids[p.member]},{pattern(p.valuePattern)}]}}'
    if kind is A.StructurePattern:
        parts = listed([f'[{symbol_ids[f.field]},{pattern(f.pattern)}]' for f in p.patterns])
        return f'{{"Structure":[{parts}]}}'
    return f'{{"Unknown":["{kind.__name__}"]}}'


def connections(list):
    parts = []
    for c in list:
        interface = 'true' if c.ifaceConn and c.ifaceConn[0] is not None else 'false'
        parts.append(f'[{symbol_ids[c.port]},{node(c.expression)},{interface}]')
    return listed(parts)


def skew(s):
    return 'null' if s is None else f'["{s.edge.name}",{node(s.delay)}]'


def generate(x):
    return '[]' if x.isUninstantiated else members(x)


def body(x):
    """The body that stands for an instance: the first of those that are equal, until `own_bodies` finds that they are not."""
    i = symbol_ids[x.canonicalBody or x.body]
    instances.append((symbol_ids[x], i, x, body_now))
    return BODY


def hierarchical(x):
    apart.add(body_now)
    return symbol_ids[x.symbol]


def scope(x):
    """What stands alone as a name: of blocks and tasks of other instances, `disable` has to know which."""
    i = symbol_ids[x.symbol]
    if type(x.symbol) in (A.StatementBlockSymbol, A.SubroutineSymbol) and owner.get(i) != body_now:
        apart.add(body_now)
    return i


def elements(x):
    """Of an array of instances, from the left."""
    found = owned([symbol_ids[e] for e in x.elements])
    return listed(found if x.range.left < x.range.right else found[::-1])


def entries(x):
    return listed(owned([symbol_ids[e] for e in x.entries]))


def interface_port(x):
    apart.add(body_now)
    return 'null'


def repeated(x):
    found = [node(e) for e in x.elements]
    count = number(x.count.constant)
    return listed(found * (count if type(count) is int else 0))


def primitive_kind(x):
    """The binding lacks an enumerator for switches."""
    try:
        return text(x.primitiveKind.name)
    except ValueError:
        return '"Fixed"'


HELPERS = {
    'conditions': conditions, 'connections': connections, 'skew': skew,
    'real': lambda v: text(real(v)),
    'op': lambda o: 'null' if o is None else f'"{o._name_}"',
    'streams': lambda l: listed([f'[{node(s.operand)},{node(s.withExpr)}]' for s in l]),
    'matches': lambda l: listed([f'[{pattern(i.pattern)},{node(i.filter)},{node(i.stmt)}]' for i in l]),
    'choices': lambda l: listed([f'[{node(i.expr)},{node(i.stmt)}]' for i in l]),
    'name': lambda t: text(str(t.canonicalType)),
    'items': lambda l: listed([f'[{nodes(i.expressions)},{node(i.stmt)}]' for i in l]),
    'dims': lambda l: listed([f'[{text(None if d.range is None else span(d.range))},{symbol_ids[d.loopVar]}]' for d in l]),
    'table': lambda l: text([[e.inputs, e.state or '', e.output] for e in l]),
    'definition': lambda d: text([d.name, d.definitionKind.name, d.unconnectedDrive.name]),
    'scale': lambda t: text(None if t is None else str(t)),
    'nettype': lambda t: text(t.netKind.name if getattr(t, 'resolutionFunction', None) is None else 'Resolved'),
}
WHOLE = {
    'strength': strength, 'elements': elements, 'entries': entries, 'generate': generate, 'm': members, 'body': body, 'hierarchical': hierarchical, 'scope': scope,
    'interface': interface_port, 'path': lambda x: text(x.hierarchicalPath), 'bounds': bounds,
    'default': lambda x: text(str(getattr(x.syntax, 'globalOrDefault', '')).strip() == 'default'),
    'place': lambda x: number(x.selector.constant), 'flags': lambda x: quoted(x.flags.name if x.flags else '0'), 'primitive': primitive_kind,
    'repeated': repeated, 'list': list_value,
}
LETTERS = {
    'x': '{WRITERS[type(y := %s)](y)}', 'X': '{nodes(%s)}', 's': '{symbol_ids[%s]}', 'S': '{symbols_of(%s)}', 'y': '{type_ids[%s]}',
    'e': '"{%s._name_}"', 'v': '{text(%s)}', 'i': '"{integer(%s)}"', 'k': '{text(constant(%s))}', 'b': '{"true" if %s else "false"}',
}
LETTERS.update(t=LETTERS['x'], c=LETTERS['x'], T=LETTERS['X'], C=LETTERS['X'])


def writer(spec, table):
    """Compiles a line of the tables above to a function."""
    name, *fields = spec.split()
    parts = []
    for field in fields:
        letter, attribute = field.split(':')
        value = 'x.' + attribute
        if letter in WHOLE:
            parts.append('{WHOLE["%s"](x)}' % letter)
        elif letter in LETTERS:
            parts.append(LETTERS[letter] % value)
        else:
            parts.append('{HELPERS["%s"](%s)}' % (letter, value))
    body = '{{"%s":[%s]}}' % (name, ','.join(parts)) if parts else '"%s"' % name
    if table == 'expressions':
        code = f"""
            here = place(x.sourceRange.start)
            expressions.append(f'''[{{type_ids[x.type]}},{{here}},{body}]''')
            places.append(here)
            return len(places) - 1"""
    elif table == 'symbols':
        # An element of an array of instances or blocks has its index in the path only.
        called = 'called(x)' if name in ('Instance', 'Gate', 'Generate') else 'x.name'
        code = f"""
            return f'''[{{quoted({called})}},{{place(x.location)}},{body}]'''"""
    else:
        code = f"""
            {table}.append(f'''[{{place(x.sourceRange.start)}},{body}]''')
            return len({table}) - 1"""
    made = {}
    exec('def write(x):' + code, globals(), made)
    return made['write']


for specs, table in ((EXPRESSIONS, 'expressions'), (STATEMENTS, 'statements'), (TIMINGS, 'timings'), (SYMBOLS, 'symbols')):
    for cls, spec in specs.items():
        WRITERS[getattr(A, cls)] = writer(spec, table)


NAMED = ('VariableSymbol', 'NetSymbol', 'StatementBlockSymbol', 'SubroutineSymbol', 'FormalArgumentSymbol', 'ClockVarSymbol',
         'ClockingBlockSymbol')


def call(x):
    target, here = x.subroutine, place(x.sourceRange.start)
    if type(target) is A.SubroutineSymbol:
        i = symbol_ids[target]
        if owner.get(i) != body_now and owner.get(i) in bodies:
            apart.add(body_now)
        body = f'{{"Call":[{i},{node(x.thisClass)},{nodes(x.arguments)}]}}'
    elif x.subroutineName == '$typename' and len(x.arguments) == 1:
        body = text({'String': [str(x.arguments[0].type)]})
    else:
        info = target.extraInfo
        iterator = 'null'
        if type(info) is A.CallExpression.IteratorCallInfo:
            iterator = f'[{node(info.iterExpr)},{symbol_ids[info.iterVar]}]'
        elif info is not None:
            return unknown(x)
        body = f'{{"System":[{text(x.subroutineName)},{nodes(x.arguments)},{iterator}]}}'
    return add_expression(x, here, body)


def structured(x):
    """A pattern with keys: its elements, or for an associative array the keys with their values."""
    if type(x.type.canonicalType) is A.AssociativeArrayType:
        pairs = listed([f'[{node(s.index)},{node(s.expr)}]' for s in x.indexSetters])
        kind = f'{{"Keys":[{pairs},{node(x.defaultSetter)}]}}'
    else:
        kind = f'{{"Pattern":[{nodes(x.elements)}]}}'
    return add_expression(x, place(x.sourceRange.start), kind)


def conversion(x):
    """One that nobody has written is where its operand is."""
    kind, operand = x.conversionKind._name_, node(x.operand)
    here = places[operand] if kind == 'Implicit' or kind == 'Propagated' else place(x.sourceRange.start)
    return add_expression(x, here, f'{{"Convert":["{kind}",{operand}]}}')


def literal(x):
    """One without a size that begins with x or z is as wide as its context."""
    value = integer(x.value)
    open_ended = ':b' in value and value.partition(':b')[2][:1] in ('x', 'z') and x.isDeclaredUnsized
    return add_expression(x, place(x.sourceRange.start), f'{{"{"Unsized" if open_ended else "Integer"}":["{value}"]}}')


WRITERS.update({
    A.CallExpression: call, A.StructuredAssignmentPatternExpression: structured, A.ConversionExpression: conversion,
    A.IntegerLiteral: literal,
})


def write_symbol(s):
    writer = WRITERS.get(type(s))
    if writer is not None:
        return writer(s)
    return text([s.name, None, {'Unknown': [type(s).__name__]}]).replace('null', place(s.location), 1)


def write_pending():
    global body_now
    while structure or pending:
        s = (structure or pending).pop()
        i = symbol_ids[s]
        kind = type(s).__name__
        if kind == 'InstanceBodySymbol':
            bodies.add(i)
        body_now = i if kind in ('InstanceBodySymbol', 'PackageSymbol', 'CompilationUnitSymbol') else owner.get(i)
        symbols[i] = write_symbol(s)


def own_bodies():
    """Bodies that refer to something outside by hierarchical name stand for one instance only, and so do those around them."""
    done = 0
    while True:
        grown = len(apart)
        for _, body, _, parent in instances:
            if body in apart:
                apart.add(parent)
        if len(apart) > grown:
            continue
        changed = False
        for n, (i, body, x, parent) in enumerate(instances):
            own = x.body
            if body in apart and symbol_ids.get(own) != body:
                instances[n] = (i, symbol_ids[own], x, parent)
                changed = True
        if not changed:
            break
        write_pending()
    for i, body, _, _ in instances:
        symbols[i] = symbols[i].replace(BODY, str(body), 1)


def export(arguments):
    global sources
    d = driver.Driver()
    d.addStandardArgs()
    line = ' '.join(['slang'] + ['"%s"' % a.replace('\\', '\\\\').replace('"', '\\"') for a in arguments])
    if not (d.parseCommandLine(line) and d.processOptions() and d.parseAllSources()):
        return 1
    sources = d.sourceManager
    compilation = d.createCompilation()
    d.reportCompilation(compilation, True)
    ok = d.reportDiagnostics(True)
    if not ok:
        return 1
    gc.disable()
    root = compilation.getRoot()
    tops = [symbol_ids[t] for t in root.topInstances]
    units = [symbol_ids[u] for u in root.compilationUnits] + [symbol_ids[p] for p in compilation.getPackages() if p.name != 'std']
    write_pending()
    own_bodies()
    paths = [[i, s.hierarchicalPath] for s, i in symbol_ids.items() if type(s).__name__ in NAMED and owner.get(i) is None]
    paths += [[body, x.hierarchicalPath] for i, body, x, _ in instances if symbol_ids.get(x.body) == body]
    head = {
        'format': FORMAT, 'slang': pyslang.__version__, 'files': files, 'tops': tops, 'units': units, 'paths': paths,
        'owners': [owner.get(i) for i in range(len(symbols))],
        'read': [str(sources.getFullPath(b)) for b in sources.getAllBuffers()],
    }
    tables = {'types': types, 'symbols': symbols, 'expressions': expressions, 'statements': statements, 'timings': timings}
    with open(out, 'w') as f:
        f.write(text(head)[:-1])
        for name, table in tables.items():
            f.write(',"%s":[' % name)
            f.write(','.join(table))
            f.write(']')
        f.write('}')
    return 0


# Expressions may be nested deeply.
import threading
sys.setrecursionlimit(200000)
threading.stack_size(512 << 20)
status = []
thread = threading.Thread(target=lambda: status.append(export(sys.argv[3:])))
thread.start()
thread.join()
sys.stdout.flush()
sys.stderr.flush()
# Nothing has to be taken apart.
os._exit(status[0] if status else 70)
