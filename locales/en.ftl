# English, the second language of the screen: British spelling, sentence case.
# A no-break space is written {"\u00A0"}, so that it can be seen here.
# The file may hold neither thin spaces nor exclamation marks; a test looks.

## General

language-name = English
unit = unit
department = department

kind-proposal = proposal
kind-proposals = proposals
kind-activity = activity
kind-activities = activities
kind-goal = goal
kind-goals = goals
kind-metric = metric
kind-metrics = metrics
kind-input = service-user input
kind-inputs = service-user input
kind-example = good example
kind-examples = good examples
kind-hinder = obstacle
kind-hinders = obstacles
kind-pulse = pulse survey
kind-pulses = pulse surveys
kind-meeting = board meeting
kind-meetings = board meetings

choice-yes = yes
choice-no = no

# The fields of cards, where no other message has the word.
field-title = title
field-problem = problem
field-idea = idea
field-expected = expected result
field-area = area
field-goal = goal
field-metric = metric
field-status = status
field-comment = comment
field-effort = effort
field-effect = effect
field-learning = learning
field-source = source
field-of = belongs to
field-why = why
field-parent = parent goal
field-better = direction
field-deadline = deadline
field-note = follow-up
field-closed = closed
field-name = name
field-unit = measured in
field-cap = cap
field-parts = parts
field-odd-weeks = odd weeks
field-rebase = new level
field-retired = no longer measured
field-date = date
field-channel = channel
field-theme = theme
field-text = text
field-did = what we did
field-answered = what we answered
field-proposal = proposal
field-thanked = thanks to
field-shared = shared with other units
field-presented = told at the meeting
field-since = since
field-lifted = escalated to the department
field-resolved = cleared
field-questions = questions
field-answers = answers
field-point = agenda point
field-parked = for the next meeting
field-finalised = finalised
field-organisation = administration
field-meeting-time = meeting time
field-staff = staff
field-areas = areas
field-settings = settings

part-open = what is open
part-year = values and meetings { $year }
part-closed = closed cards { $year }

# A card that the board does not hold.
card-unnamed = Card { $id }

typed-empty = The text is empty ({ $what }).
typed-too-long = The text is too long ({ $what }): { $length } characters, and { $max } fit.
typed-bad-signature = “{ $written }” is no signature. A signature is one to six letters or digits and begins with a letter, for example KL.
typed-bad-slug = “{ $written }” cannot be used as a name. Write small letters a–z, digits and hyphens, at most 40 characters.
typed-bad-week = “{ $written }” is no week that exists. Write for example 2026-W47, wk 47 or 47.

column-number = no.
column-remark = remark

# What happened, after a day and a signature: "16 Nov KL linked to the metric Missed visits".
history-added = added
history-added-title = added: { $title }
history-set = set { $field }: { $to }
history-cleared = removed { $field }: { $from }
history-changed = changed { $field } from { $from } to { $to }
history-changed-text = changed { $field }
history-linked-to-metric = linked to the metric { $to }
history-supported = gave support
history-supported-for = support from { $who }
history-support-withdrawn = took the support back
history-support-withdrawn-for = removed the support from { $who }
history-commented = commented: { $to }
history-comment-removed = removed a comment
history-removed = removed the card
history-restored = put the card back
history-value-set = entered { $metric } { $week }: { $to }
history-value-changed = changed { $metric } { $week } from { $from } to { $to }
history-value-removed = removed { $metric } { $week }: { $from }
history-values =
    { $count ->
        [one] entered 1 value
       *[other] entered { $count } values
    }
history-undoing = { $what } (undid an earlier change)
card-comments = Comments
card-values = Values
card-history = History

## Dates and numbers

# The signs inside a number; the group sign parts thousands. A space and no comma, since the
# program asks what a typed 1,234 means: it must not print what it cannot read.
number-decimal = .
number-group = {"\u00A0"}
number-percent = { $value }%
number-missing = –

number-error-empty = Type a number.
number-error-ambiguous = Do you mean { $decimal } or { $grouped }? Type one or the other.
number-error-second-separator = A number has only one decimal sign.
number-error-bad-group = A space is followed by three digits, as in 12 500.
number-error-unexpected = “{ $character }” is no part of a number.
number-error-missing-digit = A digit is missing here.
number-error-too-large = The number is too large.

date-text = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $date }
date-short = { $day } { $month }
date-in-table = { $year }-{ $month }-{ $day }
date-and-time = { $weekday } { $date } { $clock }
date-clock = { $hour }:{ $minute }

week-label = wk{"\u00A0"}{ $week }
weeks-label = wk{"\u00A0"}{ $from }–{ $to }
weeks-label-with-year = wk{"\u00A0"}{ $from }–{ $to }{"\u00A0"}{ $year }
week-label-with-year = wk{"\u00A0"}{ $week }{"\u00A0"}{ $year }

days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
day-ahead =
    { $days ->
        [one] in 1 day
       *[other] in { $days } days
    }
day-ago =
    { $days ->
        [one] 1 day ago
       *[other] { $days } days ago
    }

# What people type, several forms parted by commas; spaces do not matter.
date-input-today = today
date-input-tomorrow = tomorrow
date-input-week = w, wk, week

date-error-empty = Type a date, for example 12 Dec.
date-error-not-a-date = This could not be read as a date. Type for example 12 Dec, Friday, wk 49 or +7.
date-error-no-such-day = The calendar has no such day.
date-error-no-such-week = The calendar has no such week.
date-error-too-far = The date is more than ten years away.

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December

month-short-january = Jan
month-short-february = Feb
month-short-march = Mar
month-short-april = Apr
month-short-may = May
month-short-june = Jun
month-short-july = Jul
month-short-august = Aug
month-short-september = Sep
month-short-october = Oct
month-short-november = Nov
month-short-december = Dec

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

weekday-short-monday = Mon
weekday-short-tuesday = Tue
weekday-short-wednesday = Wed
weekday-short-thursday = Thu
weekday-short-friday = Fri
weekday-short-saturday = Sat
weekday-short-sunday = Sun

# The letters in order, and foreign letters that count as one of them; other marks are left off.
sort-alphabet = abcdefghijklmnopqrstuvwxyz
sort-as = {""}

## Proposals

# The statuses agree with "a proposal".
proposal-status-new = New
proposal-status-investigating = Being looked into
proposal-status-decided = Decided
proposal-status-testing = Testing
proposal-status-implemented = Implemented
proposal-status-on-hold = On hold
proposal-status-declined = Declined
proposal-status-withdrawn = Withdrawn

# The letters done so far, and the word of the step.
pdsa-plan = Plan
pdsa-do = Do
pdsa-study = Study
pdsa-act = Act
pdsa-letters-plan = P
pdsa-letters-do = PD
pdsa-letters-study = PDS
pdsa-letters-act = PDSA

proposal-proposer = proposer
proposal-answer = answer
proposal-reason = reason
proposal-support = support

area-1 = Service-user participation and feedback from service users
area-2 = Introduction programme and mentorship for new staff
area-3 = A number of staff that is reasonable for the tasks of managers and staff, and a routine for reporting the work situation to the department head
area-4 = Local forum for competence and development
area-5 = Close and accessible leadership that gives support and encouragement
area-6 = Administrative support for social workers and care managers
area-7 = Administrative support for managers
area-8 = Systematic internal case supervision
area-9 = Shared case handling
area-10 = Regular further training and the possibility of specialist education
area-11 = Regular placements for students
area-12 = Placements for trainees
area-13 = Suitable premises and working tools that work
# The revision of 2019 adds three.

need-review = a date to take it up again

unanswered =
    { $days ->
        [0] new today
        [one] unanswered 1 day
       *[other] unanswered { $days } days
    }
support-count = { $count } in support
pdsa-step = PDSA step

## Activities

# The statuses agree with "an activity".
activity-status-new = New
activity-status-in-progress = In progress
activity-status-finished = Finished
activity-owner = owner
activity-due = due

due = due { $date }
overdue =
    { $days ->
        [one] overdue 1 day
       *[other] overdue { $days } days
    }

## Goals

goal-status-on-track = on track
goal-status-at-risk = at risk
goal-status-off-track = off track
goal-status-no-report = no report
goal-target = target
goal-baseline = baseline

state-goal-closed = closed

## Metrics and statistics

metric-value = value
metric-week = week






metric-unit-number = number
metric-unit-days = days
metric-unit-percent = %
metric-unit-scale = scale 1–5
metric-kind-count = count
metric-kind-rate = rate
metric-kind-percent = percentage
metric-kind-measurement = measurement
better-higher = higher is better
better-lower = lower is better
better-neither = neither

value-negative = The value cannot be below zero.
value-not-whole = This is counted in whole numbers, so the value cannot have decimals.
value-off-scale = The scale goes from 1 to 5.
value-no-denominator = The metric is a share of something, so type both numbers, as 42/50.
value-stray-denominator = The metric is one number, so type it without a slash.
value-over-denominator = There cannot be more of them than there are in all.
value-wrong-parts =
    { $expected ->
        [0] The metric has no parts.
        [one] The metric has 1 part.
       *[other] The metric has { $expected } parts.
    }
value-parts-over = The parts together are { $difference } more than the whole.
value-parts-under = The parts together are { $difference } less than the whole.

state-metric-measured = measured
state-metric-retired = no longer measured
metric-key = key
metric-kind = kind

# Tables of values for spreadsheets. Headings: several names parted by commas, the first is written.
exchange-heading-metric = metric, key
exchange-heading-week = week, date
exchange-heading-value = value
exchange-heading-of = of
exchange-heading-note = note, cause
exchange-empty = The table is empty.
exchange-headings = The first row lacks the headings that are needed: either metric, week and value, or week first and then a metric in each column.
exchange-heading-twice = The heading “{ $heading }” stands over two columns. Remove one of them.
exchange-row = row { $row }
exchange-cell = row { $row }, column { $column }
exchange-bad-week = “{ $written }” cannot be read as a week. Write it with its year, as 2026-W47, or as a day, 2026-11-16.
exchange-week-ahead = { $week } has not begun.
exchange-no-value = The row has no value. Fill in the column value.
exchange-twice = The same metric and week stands with another value on row { $row }. Neither was taken.
exchange-formula = There is a formula here. Write what it gives.
exchange-day = The spreadsheet has turned the value into a date. Write the numbers in columns of their own, value and of.
exchange-wrong = The spreadsheet could not compute the value: { $shown }

# What a chart says. Short on the board, a sentence in the metric's own view.
stats-normal = normal variation
stats-signal = signal: { $what }
stats-run-high-short = { $weeks } weeks above mean
stats-run-low-short = { $weeks } weeks below mean
stats-run-high = { $weeks } weeks in a row above the mean
stats-run-low = { $weeks } weeks in a row below the mean
stats-trend-high = { $weeks } weeks in a row upwards
stats-trend-low = { $weeks } weeks in a row downwards
stats-outside-high = unusually high value
stats-outside-low = unusually low value
stats-near-high = 2 of 3 near the upper limit
stats-near-low = 2 of 3 near the lower limit
stats-too-few-weeks = too few weeks ({ $weeks } of { $needed })
stats-rare-events = too rare to be read week by week
stats-too-few-distinct = too few different values
stats-no-spread = the values do not vary
stats-unread = Earlier years have not been read yet, so nothing can be said of the metric.
stats-normal-sentence = Normal variation (noise): the newest week does not differ from what is usual.
stats-signal-sentence = Signal: { $what }. Something has changed.
stats-signal-better = Signal for the better: { $what }. Something has changed.
stats-signal-worse = Signal for the worse: { $what }. Something has changed.
stats-withheld-sentence = Nothing to say of signal or noise yet: { $why }.
stats-rule-normal = None of the four rules applies: outside the limits, 7 in a row on one side of the mean, 7 in a row in one direction, 2 of 3 near a limit (NHS England, Making Data Count).
stats-rule-outside = The rule: a value outside the limits, which lie 2.66 average weekly changes from the mean (Shewhart; Wheeler). Chance gives it in fewer than one week of a hundred.
stats-rule-shift = The rule: at least 7 weeks in a row on one side of the mean (NHS England, Making Data Count). Chance seldom gives it.
stats-rule-trend = The rule: at least 7 weeks in a row in one direction (NHS England, Making Data Count). Chance seldom gives it.
stats-rule-two-in-three = The rule: 2 of 3 weeks in the outer third of the normal range, on one side (NHS England, Making Data Count). Chance seldom gives it.
stats-rule-withheld = Limits are shown from 8 weeks and signals from 13, when the values vary enough (Wheeler; NHS England).
stats-target-passed = meets the target steadily
stats-target-failed = misses the target steadily
stats-target-by-chance = target met now and then, by chance
stats-target-passed-short = met steadily
stats-target-failed-short = missed steadily
stats-target-by-chance-short = met by chance
stats-target = Target { $target }: { $said }.
stats-levels = Mean { $mean }, normal range { $lower } to { $upper }.
stats-levels-preliminary = Mean { $mean }, normal range { $lower } to { $upper } (preliminary, fewer than 13 weeks).
stats-median = Median { $median }.
stats-effect = { $card } ({ $week }): { $verdict }
stats-effect-ahead = { $card } (begins { $week })

chart-mean = mean { $value }
chart-median = median { $value }
chart-upper = upper limit { $value }
chart-lower = lower limit { $value }
chart-target = target { $value }
chart-cap = cap { $value }
chart-missing = no value
chart-signal = signal
chart-odd = odd week, not counted in ({ $note })
chart-table = The weeks

# The verdict on a proposal.
verdict-improved = Improved
verdict-worsened = Worsened
verdict-higher = Higher level
verdict-lower = Lower level
verdict-maybe-improved = Signs of improvement
verdict-maybe-worsened = Signs of worsening
verdict-maybe-higher = Signs of a higher level
verdict-maybe-lower = Signs of a lower level
verdict-isolated = Isolated deviation
verdict-no-change = No change shown
verdict-too-early = Too early ({ $weeks } of { $needed } weeks)
verdict-too-few-before = Too few weeks before
verdict-withheld = Cannot be judged
verdict-confirmed-more = The level has changed, and the weeks after show a pattern the same way
verdict-maybe-more = The level seems to have changed. Keep following it
verdict-isolated-more = Some week stands out, but no changed level is shown
verdict-no-change-more = There may still be a change, smaller than the weeks can show
verdict-too-few-before-more = At least 12 weeks before are needed to compare with
verdict-look = Judged on { $weeks } weeks after.
verdict-means = Mean before { $before } ({ $beforeweeks } weeks), after { $after } ({ $afterweeks } weeks), difference { $difference }; { $p } (Mann–Whitney).
verdict-better-weeks = { $weeks } of { $of } weeks better than the earlier median.
verdict-caution-unstable = Note: the metric was moving already before.
verdict-caution-together = Note: the weeks hang together, so the verdict is uncertain.
verdict-caution-short = Note: fewer than 26 weeks before. If you began because some weeks were bad, part of the difference may be chance.
verdict-next = Next verdict at { $weeks } weeks after.
verdict-overlap = Note: { $cards } began within 8 weeks on the same metric, so their effects cannot be told apart.
verdict-no-start = Give the start week on the link to the metric; the effect is then judged at 8, 12 and 26 weeks.
verdict-ahead = What we could see: with { $before } weeks before, a change from { $from } to about { $to } shows within { $weeks } weeks, four times out of five.
verdict-ahead-by = What we could see: with { $before } weeks before, a change of about { $change } shows within { $weeks } weeks, four times out of five.
verdict-ahead-none = What would show cannot be said yet: the metric has { $before } weeks with a value to compare with, at least 12 are needed.
verdict-points = { $value } percentage points
card-verdict = verdict

# Why a series from a file is not analysed.
series-bad-json = The file is no JSON that can be read here: { $error }
series-no-values = The series has no values.
series-columns = Line { $line }: it should have a week, a value and perhaps a denominator.
series-bad-week = Line { $line }: “{ $written }” is no week that exists. Write it as 2026-W47.
series-bad-number = Line { $line }: “{ $written }” cannot be read as a number.
series-line-not-finite = Line { $line }: the value is not a finite number.
series-zero-denominator = Line { $line }: the denominator is zero. Leave value and denominator empty if the week is missing.
series-lone-value = Line { $line }: the denominator is missing.
series-same-week = Line { $line }: { $week } stands earlier in the file already.
series-unordered = Line { $line }: { $week } comes after a later week. Write the weeks in order.
series-row = row { $row } of the series
series-not-finite = The value is not a finite number ({ $place }).
series-too-large = The number is too large ({ $place }).
series-negative = A count cannot be below zero ({ $place }).
series-not-a-percentage = A percentage lies between 0 and 100 ({ $place }).
series-over-denominator = The numerator is larger than the denominator ({ $place }).
series-no-denominators = The analysis needs denominators, and there are none.
series-denominators-differ = There are { $values } values and { $denominators } denominators; they should be as many.
series-bad-target = The target is no usable number.
series-baseline-too-short = A baseline of { $rows } rows is too short; at least { $fewest } are needed.
series-no-change = The row where the change began (change) is missing.
series-run-signal = Signal on the run chart: too long a run on one side of the centre line, or too few crossings (Anhøj).
series-run-quiet = No signal on the run chart (Anhøj's rules).
series-run-counts = Longest run { $run } (at most { $most }), crossings { $crossings } (at least { $least }).
series-outside = { $outside } of { $weeks } weeks lie outside the limits.
series-newest-outside = Signal: the newest week lies outside the limits.

## Voices

escalated = escalated

channel-survey = survey
channel-conversation = conversation
channel-complaint = complaint
channel-praise = praise

state-input-open = open
state-input-closed = done
state-example-new = new
state-example-presented = told
state-hinder-open = in the way
state-hinder-resolved = cleared

## Pulse


## Meeting

agenda = agenda
agenda-input = Input from service users
agenda-activities = Status of ongoing activities
agenda-proposals = New proposals and answers
agenda-goals = Review and follow-up of goals
agenda-examples = Good examples and results of the week
meeting-leader = meeting leader
meeting-note-taker = note taker
meeting-present = present
meeting-decision = decision
minutes-correction = correction

## Unit


## Board screen

screen-too-small = The window is too small. At least { $columns } × { $rows } characters are needed.
header-meeting = Board meeting { $when } ({ $until })
header-meeting-short = Board meeting { $when }
column-proposals = Proposals
column-goals = Goals
column-metrics = Statistics
column-open = { $count } open
column-proposals-empty = No proposals yet. Press n and write the first.
column-goals-empty = No goals yet.
column-metrics-empty = No metrics yet.
group-this-year = { $count } this year
group-limit = { $count }, at most { $limit }
goal-aims-at = target { $value }
goal-at-most = at most { $value }
goal-until = by { $day }
goal-activities =
    { $count ->
        [one] 1 activity
       *[other] { $count } activities
    }
goal-silent = no report for { $weeks } weeks
metric-target = target { $value }
metric-cap = cap { $value }
metric-latest = latest { $week }
metric-no-values = no values yet
metrics-missing = { $week } missing: { $missing } of { $all } metrics
others-inputs = Service-user input { $count }
others-activities =
    { $overdue ->
        [0] Ongoing activities { $count }
       *[other] Ongoing activities { $count } ({ $overdue } overdue)
    }
others-examples = Good examples { $count }
others-hinders =
    { $lifted ->
        [0] Obstacles { $count }
       *[other] Obstacles { $count } ({ $lifted } escalated)
    }
state-unsaved =
    { $count ->
        [one] 1 change is not saved yet. { $why }
       *[other] { $count } changes are not saved yet. { $why }
    }
state-stale = Showing the board as it was at { $time }. { $why }

# The week's values.
grid-title = The week's values
grid-missing = { $missing } of { $all } metrics missing
grid-complete = all { $all } metrics filled in
grid-no-metrics = The unit has no metrics yet.
grid-ratio = number / of
grid-last-week = last week { $value }
grid-no-last-week = no value the week before
grid-no-whole = Type the value of the whole metric first.
grid-parts-hint = Correct one of the parts first, or take it away with Delete.
grid-week-ahead = The week has not begun.
grid-not-read = The values of that year have not been read yet.
grid-above-limits = unusually high value
grid-below-limits = unusually low value
grid-above-cap = over the cap { $value }
grid-above-target = over the target { $value }
grid-below-target = under the target { $value }
grid-cause = { $metric } { $week }: { $concern }. What was the cause? Enter without a text skips.
grid-remark = Note to { $metric } { $week }
grid-odd = What was odd about { $week } for { $metric }? The week is then left out of comparisons.
grid-odd-mark = odd week: { $note }
grid-odd-on = The week is marked as odd.
grid-odd-off = The mark is taken away.
grid-cleared = The value is taken away. Ctrl+Z brings it back.
grid-left = Not saved: { $typed }
grid-note-kept = The note was not saved but is kept. Press m to go on.
grid-note-needs-value = Type a value first.
grid-paste = Paste
grid-paste-summary =
    { $count ->
        [0] No new values.
        [one] 1 value in 1 metric, { $weeks }. Enter saves, Esc cancels.
       *[other] { $count } values in { $metrics } metrics, { $weeks }. Enter saves, Esc cancels.
    }
grid-paste-unfit =
    { $count ->
        [one] 1 cell cannot be taken:
       *[other] { $count } cells cannot be taken:
    }
grid-paste-below = There is no metric here. The selection is longer than the table.
grid-paste-unclosed = What was pasted cannot be read: a quotation mark has no end.
grid-paste-nothing = No new values to save.
grid-paste-left = Nothing was saved.
grid-pasted =
    { $count ->
        [one] 1 value saved. Ctrl+Z takes it back.
       *[other] { $count } values saved. Ctrl+Z takes all back.
    }

## Card screen

card-since = for { $days }
card-support = support { $count }
card-due = due { $day }
card-late = was due { $day }
card-review = review { $day }
card-fresh = new
card-changed = changed
card-gone = The card is no longer on the board.

## Forms and questions

form-capture = New proposal
form-title = The proposal in one sentence
form-comment = Comment
form-comment-on = Comment on { $card }
form-answer = Answer to the proposer
form-who = Your signature
form-support = Support { $card }
form-hint-signature = for example KL
form-hint-day = for example 12 dec, friday or wk 49
form-hint-answer = may be left empty
form-wip-full = { $testing } proposals are already being tested, the limit is { $limit }. Enter saves anyway.
list-search = Search
list-search-hint = Type a word or a number
list-palette = All commands
list-units = Choose a unit
list-status = New status
list-hits =
    { $count ->
        [0] nothing fits
        [one] 1 hit
       *[other] { $count } hits
    }

## Commands and keys

key-accept = Save
key-next-field = Next field
key-earlier-week = Week before
key-later-week = Week after
key-new-proposal = New
key-open = Open
key-status = Status
key-support = Support
key-comment = Comment
key-week-values = Week's values
key-edit-value = Type the value
key-next-missing = Next missing
key-remark = Note
key-odd-week = Odd week
key-search = Search
key-help = Help
key-palette = All commands
key-undo = Undo
key-back = Back
key-quit = Quit


## Help

help-title = Help
help-intro = The board saves every change at once. What others do in their windows appears here by itself. Ctrl+Z undoes your last change, even if others have changed other things since.
help-on-board = On the board
help-on-card = In lists and on cards
help-on-chart = In a metric's chart
help-in-form = When you fill something in
help-in-grid = Among the week's values
help-week-values = Type the week's values
help-edit-value = Type or change the value; a digit types at once, and cells of a spreadsheet can be pasted
help-next-missing = Go to the next value that is missing
help-remark = Write a cause or a note to the value
help-odd-week = Mark the week as odd for the metric, or take the mark away
help-clear-value = Take the value away
help-accept = Save what you have filled in
help-next-field = Go to the next field
help-previous-field = Go to the field before
help-new-proposal = Write a new proposal
help-open = Open what is marked
help-status = Answer a proposal and change its status
help-support = Support a proposal, or take your support back
help-comment = Comment on a proposal
help-search = Search everything, closed cards too
help-help = Show this help
help-palette = Show all commands
help-undo = Undo your last change
help-redo = Redo what you undid
help-units = Open another unit's board
help-language = Switch language
help-theme = Switch theme: dark, light, projector
help-back = Go back
help-quit = Quit
help-up = Go up
help-down = Go down
help-left = Go to the column to the left
help-right = Go to the column to the right
help-earlier-week = Go to the week before
help-later-week = Go to the week after
help-page-up = Go up a bit
help-page-down = Go down a bit
help-first = Go to the beginning
help-last = Go to the end

## Notices

notice-added = Added: { $card }
notice-moved = { $card }: { $status }
notice-commented = Comment saved on { $card }
notice-supported = { $who } supports { $card }
notice-unsupported = { $who } no longer supports { $card }
notice-undone = Undone. Ctrl+Y redoes.
notice-redone = Done again.
notice-nothing-to-undo = There is nothing to undo.
notice-nothing-to-redo = There is nothing to redo.
notice-choose-proposal = Go to a proposal first.
notice-draft = You wrote this last time without saving. Enter saves it.
notice-draft-kept = The text is still there. Press n to go on.
notice-new-card = New: { $card }
notice-changed-card = Changed: { $card }
notice-several = Changed: { $card } and { $more } more
notice-unsaved-quit =
    { $count ->
        [one] 1 change is not saved. { $why } Press q again to quit without it.
       *[other] { $count } changes are not saved. { $why } Press q again to quit without them.
    }

## Refusals

refusal-unknown-card = { $card } is not on the board.
refusal-unknown-card-hint = Look up the number in the list; the card may be on another unit’s board.
refusal-not-loaded = The change is about something in a file that could not be read: { $term }.
refusal-not-loaded-hint = Check the unit’s files to see what is wrong and how to mend it.
refusal-removed = { $card } was taken off the board.
refusal-removed-hint = Undo the removal if the card should come back.
refusal-not-removed = { $card } is on the board already.
refusal-id-taken = { $card } already has the id that the new card would get.
refusal-id-taken-hint = Try again, and the new card gets an id of its own.
refusal-unknown-metric = The unit has no metric with the key “{ $term }”.
refusal-unknown-metric-hint = Metrics there are: { $term }.
refusal-metric-exists = Another metric already has the key “{ $term }”.
refusal-metric-exists-hint = Choose another key.
refusal-unknown-area = The unit has no area { $term }.
refusal-unknown-area-hint = Areas there are: { $term }.
refusal-unknown-goal = { $card } is none of the unit’s goals.
refusal-unknown-goal-hint = Choose one of the unit’s goals, or leave the field empty.
refusal-of-itself = A card cannot belong to itself, nor a goal to a goal below it.
refusal-changed-meanwhile = Somebody else changed the same field meanwhile ({ $term }). Your change was not made.
refusal-changed-meanwhile-hint = See what stands there now, and change it again if needed.
refusal-not-allowed = A proposal cannot go from { $from } to { $to }.
refusal-not-allowed-hint = From here you can choose: { $term }.
refusal-needs = This is missing: { $term }.
refusal-needs-hint = Fill it in and try again.
refusal-supports-already = { $who } supports the proposal already.
refusal-supports-not = { $who } does not support the proposal.
refusal-bad-value = { $metric }, { $week }: { $problem }
refusal-value-changed = Somebody else typed another value meanwhile: { $metric }, { $week }. Your value was not saved.
refusal-no-values = There is no value to save.
refusal-round-closed = The pulse survey is closed.
refusal-round-closed-hint = Answer in the next round.
refusal-wrong-questions =
    { $count ->
        [one] The pulse survey has 1 question, and the answers do not fit.
       *[other] The pulse survey has { $count } questions, and the answers do not fit.
    }
refusal-not-on-agenda = The point is not on the meeting’s agenda: { $term }.
refusal-meeting-in-progress = A meeting goes on already, from { $term }.
refusal-meeting-in-progress-hint = End that meeting first.
refusal-finalised = The minutes were finalised on { $term } and cannot be changed.
refusal-finalised-hint = Add a correction.
refusal-not-finalised = Corrections are added only when the minutes have been finalised.
refusal-not-finalised-hint = Change the draft itself.
refusal-twice-in-list = { $term } stands twice in one list.
refusal-twice-in-list-hint = Take one of them away.
refusal-unknown-change = That change is no longer there to undo.
refusal-unknown-change-hint = Look in the history for what can be undone.
refusal-not-undoable = This change cannot be undone: finalised minutes and answers to a pulse survey stand.
refusal-touched-since = Somebody else has changed the card since it was added, so its adding cannot be undone.
refusal-touched-since-by = { $term } has changed the card since it was added, so its adding cannot be undone.
refusal-touched-since-hint = Give the proposal another status instead, or remove the card.

## Store errors

error-line = Error: { $message }
error-cause = Cause: { $message }
error-hint = Hint: { $message }
did-you-mean = Did you mean { $name }?

store-no-boards-folder = The folder of boards does not exist.
store-no-boards-folder-hint = Name another folder with --boards, or make a first unit with “tavla init”.
store-no-such-unit = There is no unit called “{ $unit }”.
store-no-such-unit-hint = “tavla units” shows which there are.
store-unit-exists = The unit exists already.
store-unit-exists-hint = Choose another name with --unit.
store-busy = Somebody else has had the board locked for several seconds. Nothing was saved.
store-busy-hint = Try again in a moment.
store-empty = The file is empty.
store-empty-hint = A sync may be under way: wait and try again. Otherwise there is an older version in the sync service’s history or in the backup.
store-too-large = The file is { $size } MB, and a board is at most { $max } MB.
store-too-large-hint = It is probably another file of the same name. Move it away and fetch the board from a backup.
store-not-text = The file is not UTF-8 text.
store-older-copy-hint = Fetch an older version from the sync service’s history or the backup, or save the file as UTF-8.
store-conflict-markers = The file has an unfinished git merge at line { $line }.
store-conflict-markers-hint = Choose in the file which version holds, remove the lines with <<<<<<<, ======= and >>>>>>>, and run “tavla check”.
store-newer = The file was written by a newer version of the program (format { $found }; this version knows { $known }).
store-newer-hint = Update tavla. The file is untouched.
store-syntax = The file cannot be read.
store-syntax-field = The file cannot be read at “{ $field }”.
store-syntax-hint = Mend the file at that place, or fetch an older version, and run “tavla check”.
store-foreign = The file belongs to another unit, or is of another kind.
store-foreign-hint = Move the file to the folder of its unit, or take it away from here.
store-same-id-twice = Two cards in the file have one id, { $id }.
store-same-id-twice-hint = Remove one of the two cards from the file, or give it another id.
store-unknown-fields = The file has fields that this version does not know ({ $fields }), so the unit can only be read.
store-unknown-fields-hint = Update tavla. If the field is misspelt, mend it in the file. Nothing was changed.
store-io = It could not be read or written.
store-io-hint = Nothing was changed. See that the disk or network folder is connected, and try again.
store-io-denied = You may not read or write.
store-io-denied-hint = Nothing was changed. Ask whoever owns the folder for the right to change it.
store-io-read-only = The folder can only be read.
store-io-full = The disk is full.
store-io-full-hint = Nothing was changed. Make room and try again.
store-io-not-found = The file or folder does not exist.
store-io-not-found-hint = Check the path, and that the network folder is connected.

problem-same-id = Two cards have one id, { $id }.
problem-same-number = Two cards have the number { $number }.
problem-same-number-hint = Give the later card the next free number.
problem-no-number = The card has no number: { $card }.
problem-no-number-hint = Give the card the next free number in the file.
problem-card = { $card }: { $what }
problem-value = The value of { $metric } { $week } is not right. { $what }
problem-value-hint = Enter the right value with “tavla value”, or mend the line in the file.
problem-value-without-metric = There is no metric with that key.
problem-same-week = The week { $week } stands twice for { $metric }.
problem-same-week-hint = Remove one of the lines from the file.

## Command line

cli-about = The goal board in the terminal. Without a command the board opens.
cli-about-aliases = { $about } ({ $names })
cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options

cli-option-boards = The folder of boards (TAVLA_BOARDS)
cli-option-unit = The unit, as its folder is called (TAVLA_UNIT); not needed when there is only one
cli-option-as = Your signature (TAVLA_AS)
cli-option-lang = Language: sv or en (TAVLA_LANG)
cli-option-today = Take another day for today, at noon, for trials and demonstrations (TAVLA_TODAY)
cli-option-json = Print data as JSON
cli-option-color = Colour: auto, always or never
cli-option-ascii = Plain characters only
cli-option-help = Show help
cli-option-version = Show the version

cli-init = Make a new unit with an empty board
cli-init-name = What the unit is called; its folder is named after it, unless --unit says otherwise
cli-init-organisation = The district administration
cli-init-department = The department
cli-init-parent = The unit that receives what is escalated
cli-units = Show the units
cli-propose = Add a proposal and print its number
cli-propose-title = What the proposal is called; - reads the text from stdin: the first line is the title, the rest the problem
cli-propose-problem = What is wrong today
cli-propose-idea = What to do about it
cli-propose-expected = What it should give
cli-propose-area = The number of the area it belongs to
cli-propose-goal = The goal it serves, by the card’s number
cli-propose-metric = The metric it should move, by its key
cli-card = The card’s number, such as 31
cli-move = Give a proposal another status
cli-move-status = The new status: investigating, decided, testing, implemented, on-hold, declined or withdrawn
cli-move-owner = Owner, from decided on
cli-move-due = Due: 12 Dec, Friday, wk 49 or 2026-12-12
cli-move-step = PDSA step while testing: plan, do, study or act
cli-move-review = When a proposal on hold is taken up again
cli-move-reason = The reason, when it is declined or withdrawn
cli-move-answer = The answer to the proposer
cli-support = Support a proposal
cli-support-remove = Take your support back
cli-comment = Comment on a proposal
cli-comment-text = The comment; - reads it from stdin
cli-value = Enter a metric’s value for a week
cli-value-metric = The metric’s key
cli-value-value = The value: 142, 12.5 or 42/50
cli-value-week = The week: 2026-W47, wk 47 or 47; otherwise this week
cli-value-of = Out of how many, when the value is a share
cli-value-part = A part’s value, such as girls=70; may be given several times
cli-value-note = A cause or a remark
cli-list = List cards
cli-list-kind = Kind: proposals, activities, goals, metrics, inputs, examples or hinders; otherwise all
cli-list-status = Only those with this status; otherwise those that are open
cli-list-mine = Only your own and those you see to
cli-show = Show everything about a card
cli-show-card = The card’s number, or the metric’s key
cli-stats = Show what the statistics say of the metrics
cli-stats-metric = The metric's key, for its chart; otherwise all metrics
cli-stats-weeks = Only so many of the newest weeks
cli-analyse = Analyse a series from a file, without a board
cli-analyse-file = The file: CSV (week, value and perhaps denominator) or JSON; with - stdin is read
cli-analyse-kind = Analysis: xmr, run, p, u, c, pp, up or intervention; otherwise what the file says
cli-history = Show what happened
cli-history-card = Only this card
cli-history-limit = How many of the latest happenings
cli-undo = Undo your last change
cli-undo-change = Undo a certain change instead; its id stands in history --json
cli-demo = Try the board on a throw-away copy of the example units
cli-demo-failed = The throw-away copy could not be made or removed.
cli-check = Check all files: what is wrong, where, and what to do
cli-import = Read weekly values from a file: CSV, TSV or XLSX
cli-import-file = The file; with - it is read from stdin. Either a row a value with the headings metric;week;value;of;note and the names of the parts, or a row a week and a column a metric
cli-import-dry-run = Only show what would change
cli-import-sheet = The sheet of an XLSX file; otherwise the first
cli-export = Write data for other programs
cli-export-values = Write weekly values as a table
cli-export-weeks = The latest so many weeks; otherwise all
cli-export-from = From this week
cli-export-to = To this week; otherwise the current one
cli-export-format = csv for Excel with Swedish settings, plain for other programs, or xlsx
cli-export-output = The file to write to; otherwise stdout
cli-completions = Print completions for a shell
cli-completions-shell = The shell: bash, elvish, fish, powershell or zsh
cli-man = Print the manual page
cli-man-command = Only this command’s page

usage-unknown-command = There is no command “{ $name }”.
usage-unknown-argument = “{ $argument }” cannot stand here.
usage-missing = This is missing: { $argument }
usage-twice = { $argument } can be given only once.
usage-together = { $argument } and { $other } cannot stand together.
usage-no-value = A value is missing after { $argument }.
usage-bad-value = “{ $value }” cannot be read ({ $argument }).
usage-not-text = The text is not UTF-8 and cannot be read.
usage-known = You can write: { $list }
usage-see-help = Add --help to see what can be written.

settings-hint = Mend the settings at that place. What need not be said can be left out.
settings-unknown-fields = Unknown fields in the settings are not used: { $fields } ({ $path })

cli-no-data-folder = No folder for boards could be found on this computer. Name one with --boards.
cli-no-units = There is no unit in { $path }
cli-no-units-hint = Make one with “tavla init”, or name another folder with --boards.
cli-which-unit = There are several units. Which one do you mean?
cli-which-unit-hint = Give --unit or TAVLA_UNIT: { $list }
cli-unknown-language = There is no language “{ $written }”.
cli-bad-today = “{ $written }” is no day. Write it as 2026-11-22.
cli-part-unread = A part of the board could not be read and is missing here: { $part }. “tavla check” says why.
cli-print-failed = It could not be printed.
cli-stdin-failed = Stdin could not be read.
cli-stdin-too-long = The text from stdin is too long.
cli-no-randomness = The computer gave no random numbers, so the change got no id. Nothing was saved.
cli-durability-unknown = Saved, but the disk would not confirm that it will last. Some network folders are like that.
cli-who-are-you = A signature is needed.
cli-who-are-you-hint = Give --as KL, or set TAVLA_AS or signature in the settings.
cli-already-so = Nothing to change: it is so already.

cli-bad-card = “{ $written }” is no card number. Write it as 31 or #31.
cli-no-such-card = There is no card { $number } on the board of { $unit }.
cli-no-such-card-hint = “tavla list” shows which there are; the card may have been removed or be on another unit’s board.
cli-no-proposal = { $card } is no proposal ({ $kind }).
cli-bad-number = “{ $written }” cannot be read as a number.
cli-week-ahead = The week { $week } has not begun.
cli-kinds = proposals, activities, goals, metrics, inputs, examples, hinders
cli-week-ahead-hint = If you mean another year, write it too: wk 48 2025.
cli-unknown-kind = There is no kind of card called “{ $written }”.
cli-unknown-status = There is no status called “{ $written }”.
cli-unknown-step = There is no step called “{ $written }”.
cli-unknown-part = The metric has no part called “{ $written }”.
cli-part-form = “{ $written }” cannot be read as a part. Write name=value.
cli-stray-option = { $argument } does not go with { $status }. Take it away, or choose another status.
cli-needs-options = Add: { $options }
cli-value-two-denominators = The denominator stands twice. Write either 42/50 or --of 50.
cli-bad-change = “{ $written }” is no id of a change. They stand in history --json.

cli-unit-created = The unit { $unit } is now in { $path }
cli-no-slug = No folder name can be made of “{ $name }”.
cli-no-slug-hint = Give one with --unit: small letters a–z, digits and hyphens.
cli-proposed = The proposal is saved as { $number }.
cli-moved = { $card }: { $status }
cli-wip-full = More proposals are being tested now than the unit wants at once (at most { $limit }).
cli-supported = Your support is saved: { $card }
cli-support-removed = Your support is removed: { $card }
cli-commented = The comment is saved: { $card }
cli-value-saved = { $metric } { $week }: { $to }
cli-value-changed = { $metric } { $week }: { $to } (before { $from })
cli-import-unread = The file could not be read: { $path }
cli-import-in-file = { $path }: { $why }
cli-import-too-large = The file is too large to be a table of weekly values (at most 32 MB).
cli-import-layout = The first row must have headings. “tavla export values” gives a file to start from.
cli-import-bad-workbook = The workbook cannot be read.
cli-import-no-sheet = There is no such sheet.
cli-import-sheet-of-text = Only an XLSX file has sheets. Leave --sheet out.
cli-import-not-text = The file is neither text nor an XLSX file.
cli-import-not-text-hint = Save it as XLSX or CSV in the spreadsheet program.
cli-import-unclosed = A quotation mark on row { $row } has no end.
cli-import-before = before
cli-import-nothing =
    { $same ->
        [one] Nothing to change: the value stands on the board already.
       *[other] Nothing to change: all { $same } values stand on the board already.
    }
cli-imported =
    { $count ->
        [one] 1 value saved, { $weeks }.
       *[other] { $count } values saved in { $metrics } metrics, { $weeks }.
    }
cli-import-would =
    { $count ->
        [one] 1 value would be saved, { $weeks }.
       *[other] { $count } values would be saved in { $metrics } metrics, { $weeks }.
    }
cli-import-refused =
    { $count ->
        [one] 1 thing in the file was not taken.
       *[other] { $count } things in the file were not taken.
    }
cli-import-refused-hint = Mend them and read the same file again: what stands on the board already is not changed.
cli-exported =
    { $count ->
        [one] 1 value written to { $path }
       *[other] { $count } values written to { $path }
    }
cli-export-no-weeks = There are no weeks from { $from } to { $to }.
cli-export-needs-file = A workbook cannot be shown in the terminal. Name a file with -o.
cli-export-sheet-name = Weekly values
cli-nothing-listed = No cards to show.
cli-nothing-to-undo = There is no change without a signature to undo.
cli-nothing-to-undo-by = { $who } has no change to undo.
cli-nothing-to-undo-hint = Say who you are with --as, or which change with --change.
cli-undone = Undone.
cli-undone-what = Undone: { $what }
cli-check-fine = { $unit }: nothing wrong
cli-check-found =
    { $count ->
        [one] 1 thing needs mending.
       *[other] { $count } things need mending.
    }
cli-panic = A fault in the program made it close. What was saved is still there, and what you typed is kept as a draft.
cli-analyse-unread = The file could not be read: { $path }
cli-analyse-too-long = The file is too large to be a series of weeks.
cli-no-terminal = The board is shown in a terminal, and there is none here.
cli-no-terminal-hint = “tavla list” and “tavla show” print what stands on the board.
cli-no-screen = The board could not be shown on the screen.

## Privacy

guard-blocked = The text seems to hold a { $kind } (character { $place }) and is not saved. Take it out; no client data may stand on the board.
guard-personnummer = personal identity number
guard-samordningsnummer = coordination number
guard-t-number = T-number
guard-reserve-number = reserve number
guard-suspected-personnummer = mistyped personal identity number
guard-suspected-samordningsnummer = mistyped coordination number
guard-masked-personnummer = masked personal identity number
guard-birth-date = date of birth
guard-mobile-number = mobile number
guard-phone-number = phone number
guard-email = mail address
guard-case-reference = case number
guard-name = name of a client

## Looking after a board

kept-here = The change is saved on this computer. It is not on the board yet.
kept-here-hint = It is made on the board when that can be written again: the next time you open the board or change something on it. Do not make it once more.
kept-inbox = The change is in the unit's drop folder. It is not on the board yet.
kept-inbox-hint = You may not write the board yourself. The change is taken in when somebody who may opens the board. Do not make it once more.
state-kept =
    { $count ->
        [one] 1 change is not on the board yet: { $place }
       *[other] { $count } changes are not on the board yet: { $place }
    }{ $stale ->
        [yes] . Showing the board as it was { $time }.
       *[no] .
    }
state-kept-here = saved here, sent when the folder is back
state-kept-inbox = in the drop folder until somebody who may write opens the board
tiding-absorbed =
    The copy { $file } has been merged with the board{ $count ->
        [0] {""}.
        [one] , with one thing to settle.
       *[other] , with { $count } things to settle.
    } It is kept in .absorbed.
tiding-renumbered =
    { $count ->
        [one] 1 card has got a new number, since two had the same.
       *[other] { $count } cards have got new numbers, since several had the same.
    }
tiding-joined = { $file } had two versions from git; both have been merged.
tiding-foreign = The file { $file } in the folder belongs to another unit and was left as it is.
tiding-unreadable = The file { $file } in the folder cannot be read and was left as it is.
tiding-taken-in =
    { $count ->
        [one] 1 change from the drop folder has been made.
       *[other] { $count } changes from the drop folder have been made.
    }
tiding-left-in-inbox = The note { $file } from the drop folder could not be made and is still there.
tiding-made-again =
    { $count ->
        [one] 1 change of yours had got lost from the board and has been made again.
       *[other] { $count } changes of yours had got lost from the board and have been made again.
    }
tiding-sent =
    { $count ->
        [one] 1 change that was waiting is on the board now.
       *[other] { $count } changes that were waiting are on the board now.
    }
tiding-refused =
    { $count ->
        [one] 1 change that was waiting could not be made: somebody else has changed the same thing.
       *[other] { $count } changes that were waiting could not be made: somebody else has changed the same thing.
    }

## Git and restoring

cli-restore = Restore a card or the board to how it was
cli-restore-card = The card's number
cli-restore-board = The whole board; without --to damaged files are replaced by their last whole version
cli-restore-to = The time: a day (its end), "2026-11-20 14:30" or "14:30"
cli-restore-dry-run = Only show what would be taken back
cli-restore-nothing = Nothing has changed since then.
cli-restore-would =
    { $count ->
        [one] 1 change would be taken back:
       *[other] { $count } changes would be taken back:
    }
cli-restored =
    { $count ->
        [one] 1 change has been taken back:
       *[other] { $count } changes have been taken back:
    }
cli-restore-left = Could not be taken back: { $what }
cli-restore-not-there = { $card } was not on the board then.
cli-restore-bad-time = "{ $written }" is no time that has been.
cli-restore-bad-time-hint = Write for example 2026-11-20, "2026-11-20 14:30" or 14:30.
cli-recover-whole = All files can be read; nothing needs replacing.
cli-recover-whole-hint = "tavla restore --board --to TIME" takes the whole board back to a time.
cli-recover-would = { $path }: { $why } Can be replaced by a whole version with { $count } events.
cli-recovered = { $path } has been replaced by its last whole version, with { $count } events. The damaged file is in { $aside }.
cli-recover-nothing = { $path }: { $why } There is no whole version here.
cli-recover-none = Not all files could be replaced.
cli-git-init = Prepare the folder of boards for git
cli-git-ready = { $path } is ready for git: tavla merges the boards.
cli-git-driver-name = tavla merges goal boards
cli-git-failed = Git could not be used.
cli-git-hint = Check that git is installed.
cli-history-git = Show what git has kept instead
cli-merge = Merge two versions of a file (called by git)
cli-merge-base = The version that both come from
cli-merge-ours = The version here; the result is written to it
cli-merge-theirs = The other version
cli-merge-marker = Not used
cli-merge-path = The file's name in git
cli-merge-hint = The file is as it was on this side.
## Editors

field-start = start
field-manual = status set by hand
field-parent-unit = parent unit
field-weekday = meeting day
field-time = meeting begins
field-minutes = meeting length, minutes
field-wip-limit = tested at a time, at most
field-answer-days = answer within, days
field-still-days = still after, days
field-pulse-k = pulse survey shown from, answers
field-mail-domains = own mail domains
field-start-needs-metric = Choose the metric that is to be moved first.
field-status-needs-reason = A status that is set by hand needs a reason.
field-reason-needs-status = Choose the status first; the reason belongs to it.
field-lift-needs-reason = Write why the hinder was escalated.
field-reason-needs-lift = Write first on which day the hinder was escalated; the reason belongs to that.
field-wrong-whole = Write a whole number from { $least } to { $most }.
field-wrong-choice = Choose one of: { $list }
field-wrong-card = “{ $written }” is no card; write a number such as 31.
field-unknown-card = There is no card { $number } on the board.
field-wrong-kind = { $number } is a { $kind }; it cannot be chosen here.
field-unknown-metric = There is no metric called “{ $written }”.
field-unknown-area = The unit has no area “{ $written }”.
field-wrong-week-line = Write a week and a remark on each line, such as wk 52 Christmas; “{ $written }” cannot be read.
field-wrong-time = Write a time of day, such as 9.00.
field-wrong-agenda = “{ $written }” cannot be read. Write a point and its minutes on each line. The points are: { $list }
field-wrong-staff = Write one member of the staff on each line: signature; name; role. “{ $written }” has too many parts.
field-wrong-area-line = Write a number and a name on each line; “{ $written }” cannot be read.

cli-edit = Change fields of a card; without a field, show which there are
cli-edit-card = The card's number, or the metric's key
cli-edit-fields = Field and value, one pair or several, such as owner KL; the value - is read from stdin, an empty value empties the field
cli-add = Add a card of any kind and print its number
cli-add-kind = Kind: proposal, activity, goal, metric, input, example or hinder
cli-add-title = What it is called or about; with - it is read from stdin
cli-add-set = One more field, such as area=13; may be given several times
cli-activity = Add an activity and print its number
cli-activity-of = The card it belongs to
cli-activity-owner = Owner; otherwise you
cli-activity-due = Due: 12 dec, friday, wk 49 or 2026-12-12
cli-goal = Add a goal and print its number
cli-metric = Add a metric and print its key
cli-input = Add input from a service user and print its number
cli-example = Add a good example and print its number
cli-hinder = Add a hinder and print its number
cli-done = End a card today: an activity, an input, a goal, an example or a hinder
cli-unit = Show or change the unit's settings
cli-unit-fields = Field and value, one pair or several, such as weekday thursday
cli-staff = Show the unit's staff
cli-staff-add = Add a member of the staff, or change one
cli-staff-remove = Remove a member of the staff from the list
cli-staff-signature = The signature
cli-staff-name = The name
cli-staff-role = The role
cli-staff-unknown = No member of the staff has the signature { $who }.
cli-no-value = A value must follow “{ $field }”.
cli-unknown-field = There is no field “{ $written }” here.
cli-field-wrong = { $field }: { $why }
cli-not-by-fields = A { $kind } is not changed field by field.
cli-done-by-move = A proposal is ended with move, so that its answer comes along.
cli-edited = { $card }: changed { $fields }

key-edit = Edit
key-save = Save
key-choose = Choose
key-edit-outside = Own editor
key-new-activity = Activity
help-edit = Change the fields of the card
help-save = Save all fields
help-choose = Choose what the field holds; type to find
help-edit-outside = Write the text in your own editor (VISUAL or EDITOR)
help-take-theirs = Take what somebody else wrote in the field in place of yours
help-new-activity = Add an activity, to the card if one is open
help-new-goal = Add a goal
help-new-metric = Add a metric
help-new-input = Add input from a service user
help-new-example = Add a good example
help-new-hinder = Add a hinder
help-unit-settings = Change the unit's settings: staff, areas, agenda, limits
help-in-sheet = While you change a card
help-in-sheet-pick = In a field with a list
help-in-sheet-text = In a long text
list-pick = Choose
list-leave = You have typed something that is not saved
leave-stay = Go on typing
leave-keep = Close and keep it as a draft
leave-drop = Close and throw away what I typed
sheet-edit = Edit { $kind } { $card }
sheet-unit = The unit's settings
sheet-new-activity = New activity
sheet-new-activity-of = New activity for { $card }
sheet-new-goal = New goal
sheet-new-metric = New metric
sheet-new-input = New service-user input
sheet-new-example = New good example
sheet-new-hinder = New hinder
sheet-new-signature = new signature
sheet-nothing = (empty)
sheet-theirs = Somebody else has written: { $text }
sheet-theirs-hint = Ctrl+T takes that instead. If you save twice, yours stands.
sheet-hint-week = such as wk 49
sheet-hint-number = such as 12.5
sheet-hint-pick = Enter shows the list; type to find
sheet-hint-text = Tab goes on
sheet-hint-list = one on each line
sheet-hint-staff = one on each line: signature; name; role
notice-saved = Saved
notice-nothing-changed = Nothing was changed.
notice-both-changed = Somebody else changed the same field. That is not saved; the rest is.
notice-choose-card = Go to a card first.
notice-drafts =
    { $more ->
        [one] One more draft is kept; it comes back when you open the same form.
       *[other] { $more } more drafts are kept; they come back when you open the same form.
    }
editor-none = No editor of your own is set. Set the variable VISUAL or EDITOR, such as EDITOR=nano.
editor-file = The text could not be handed to the editor ({ $why }). It still stands here.
editor-start = The editor { $editor } could not be started ({ $why }). The text still stands here.
editor-failed = The editor { $editor } ended with an error. The text stands as it was.
editor-not-text = What came back from { $editor } is no readable text. The text stands as it was.
